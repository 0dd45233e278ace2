package coach.text;

import java.util.List;

/**
 * A text part of a mail, decoded.
 *
 * @param html whether it was written in HTML
 * @param choice the number of the multipart/alternative it belongs to; 0 for none
 * @param lines its readable lines
 */
record MailText(boolean html, int choice, SourceLines lines) {

  static MailText of(MailPart part, byte[] raw, int number, int choice, List<String> notes) {
    TransferEncoding decoded = TransferEncoding.decode(raw, part.encoding(), number);
    if (decoded.damaged()) {
      notes.add("the base64 of a part is damaged: read as far as it goes");
    }
    String text = MailCharset.decode(decoded.bytes(), part.charset(), notes);
    text = PlainText.withPlainLineEnds(text).replace('\0', '\uFFFD');
    text = PlainText.withoutMark(text);
    if (part.isHtml()) {
      return new MailText(true, choice, HtmlText.of(text, decoded.numbers()));
    }
    SourceLines lines = split(text, decoded.numbers());
    return new MailText(
        false, choice, part.isFlowed() ? FlowedText.unfold(lines, part.flowedSpace()) : lines);
  }

  private static SourceLines split(String text, List<Integer> numbers) {
    SourceLines lines = new SourceLines();
    for (String line : text.split("\n", -1)) {
      lines.add(line, numbers.get(Math.min(lines.size(), numbers.size() - 1)));
    }
    return lines;
  }
}
