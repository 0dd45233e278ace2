package coach.text;

import java.util.List;

/** Makes parts of a header block: the subject's words, and the fields before and after it. */
final class HeaderParts {

  private HeaderParts() {}

  static void add(String text, Lines lines, HeaderBlock block, List<Part> parts) {
    int end = block.lines();
    while (end > 0 && lines.isBlank(end - 1)) {
      end--;
    }
    HeaderBlock.Field subject = block.field("subject");
    if (subject == null || subject.span().length() == 0) {
      fields(lines, 0, end, parts);
      return;
    }
    Span span = subject.span();
    fields(lines, 0, subject.line(), parts);
    parts.add(new Part(PartKind.SUBJECT, span, List.of(sentence(text, span))));
    fields(lines, lines.at(Math.max(span.start(), span.end() - 1)) + 1, end, parts);
  }

  private static void fields(Lines lines, int from, int to, List<Part> parts) {
    if (from < to) {
      Span span = new Span(lines.start(from), lines.last(to - 1));
      parts.add(new Part(PartKind.HEADERS, span, List.of()));
    }
  }

  /** Makes one sentence of a subject, without the {@code [PATCH …]} that git puts before it. */
  private static Sentence sentence(String text, Span span) {
    int start = span.start();
    int close = text.startsWith("[PATCH", start) ? text.indexOf(']', start) : -1;
    if (close > start && close + 1 < span.end()) {
      start = Blank.skip(text, close + 1, span.end() - 1);
    }
    return new Sentence(new Span(start, span.end()), Words.of(text, start, span.end()));
  }
}
