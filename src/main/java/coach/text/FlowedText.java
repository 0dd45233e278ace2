package coach.text;

/**
 * Joins the lines of {@code format=flowed} text (RFC 3676), so that a paragraph is one line again.
 */
final class FlowedText {

  private FlowedText() {}

  /**
   * Returns the text with its soft line ends undone.
   *
   * @param space whether the blank before a soft line end was put there only for it (DelSp)
   */
  static SourceLines unfold(SourceLines text, Space space) {
    SourceLines unfolded = new SourceLines();
    StringBuilder line = new StringBuilder();
    int depth = 0;
    int number = -1;
    for (int i = 0; i < text.size(); i++) {
      String raw = text.line(i);
      int quotes = depth(raw);
      String content = unstuffed(raw.substring(quotes));
      if (number >= 0 && (quotes != depth || content.equals("-- "))) {
        unfolded.add(line.toString(), number);
        number = -1;
      }
      if (number < 0) {
        line.setLength(0);
        line.append(prefix(quotes));
        number = text.number(i);
        depth = quotes;
      }
      boolean soft = content.endsWith(" ") && !content.equals("-- ");
      line.append(
          soft && space == Space.DELETED ? content.substring(0, content.length() - 1) : content);
      if (!soft) {
        unfolded.add(line.toString(), number);
        number = -1;
      }
    }
    if (number >= 0) {
      unfolded.add(line.toString(), number);
    }
    return unfolded;
  }

  /** What becomes of the blank before a soft line end. */
  enum Space {
    KEPT,
    DELETED
  }

  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }

  private static String unstuffed(String content) {
    return content.startsWith(" ") ? content.substring(1) : content;
  }

  private static String prefix(int depth) {
    return depth == 0 ? "" : ">".repeat(depth) + " ";
  }
}
