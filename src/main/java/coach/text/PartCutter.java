package coach.text;

import coach.text.Draft.Format;
import java.util.List;

/** Cuts the lines of a laid-out message into parts. */
final class PartCutter {

  private final SalutationFinder salutations;
  private final SignatureLines judge;
  private final Sentences sentences;
  private final QuotedBodies listener;

  /**
   * Makes a cutter.
   *
   * @param listener finds the sentences of what somebody else wrote; null to leave them out
   */
  PartCutter(Language language, QuotedBodies listener) {
    this.salutations = new SalutationFinder(language);
    this.judge = new SignatureLines(language);
    this.sentences = new Sentences(language);
    this.listener = listener;
  }

  /** Adds the parts of a layout in the order of its text. */
  void cut(Layout layout, Format format, List<Part> parts) {
    String prose = format == Format.MARKDOWN ? Markdown.prose(layout.text()) : layout.text();
    BodyCutter body = new BodyCutter(layout, prose, format, sentences);
    Unquoted unquoted = new Unquoted(layout);
    int line = layout.filledFrom(layout.from());
    boolean greeted = false;
    while (line < layout.to()) {
      PartKind kind = layout.kind(line);
      if (kind != null) {
        int end = end(layout, line, kind);
        parts.add(marked(layout, unquoted, line, end));
        line = end;
      } else {
        boolean title = format == Format.MARKDOWN && Items.heading(layout, line) > 0;
        int greeting = greeted || title ? -1 : salutations.end(layout, line);
        greeted |= !title;
        line =
            greeting < 0
                ? body.cut(line, layout.lines().first(line), parts)
                : greet(layout, body, line, greeting, parts);
      }
      line = layout.filledFrom(line);
    }
    SignOffs.splitLast(layout.text(), judge, parts);
  }

  private static int greet(Layout layout, BodyCutter body, int line, int end, List<Part> parts) {
    parts.add(single(layout, PartKind.SALUTATION, new Span(layout.lines().first(line), end)));
    int last = layout.lines().last(line);
    int rest = Blank.skip(layout.text(), end, last);
    return rest < last ? body.cut(line, rest, parts) : line + 1;
  }

  private static Part single(Layout layout, PartKind kind, Span span) {
    List<Word> words = Words.of(layout.text(), span.start(), span.end());
    return new Part(kind, span, List.of(new Sentence(span, words)));
  }

  /** Returns the line after a run of lines of one kind, blank lines inside it included. */
  private static int end(Layout layout, int line, PartKind kind) {
    int end = line + 1;
    for (int at = end; at < layout.to(); at++) {
      if (layout.isBlank(at)) {
        continue;
      }
      if (layout.kind(at) != kind) {
        break;
      }
      end = at + 1;
    }
    return end;
  }

  private Part marked(Layout layout, Unquoted unquoted, int line, int end) {
    PartKind kind = layout.kind(line);
    Span span = new Span(layout.lines().first(line), layout.lines().last(end - 1));
    return switch (kind) {
      case QUOTED, FORWARDED -> new Part(kind, span, quoted(unquoted, line, end));
      case SIGN_OFF -> single(layout, kind, span);
      default -> new Part(kind, span, List.of());
    };
  }

  private List<Sentence> quoted(Unquoted unquoted, int line, int end) {
    return listener == null ? List.of() : listener.sentences(unquoted, line, end);
  }
}
