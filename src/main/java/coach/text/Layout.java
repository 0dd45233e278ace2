package coach.text;

/**
 * The lines of a message while its parts are being found: each line that is not blank gets a kind,
 * and those that get none are the author's running text.
 */
final class Layout {

  private final String text;
  private final Lines lines;
  private final int from;
  private final int to;
  private final PartKind[] kinds;

  /** Lays out the lines {@code from} to {@code to} of a text. */
  Layout(String text, Lines lines, int from, int to) {
    this.text = text;
    this.lines = lines;
    this.from = from;
    this.to = to;
    this.kinds = new PartKind[to - from];
  }

  String text() {
    return text;
  }

  Lines lines() {
    return lines;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Returns the kind of a line, or null while it is none but running text. */
  PartKind kind(int line) {
    return kinds[line - from];
  }

  void mark(int line, PartKind kind) {
    kinds[line - from] = kind;
  }

  void mark(int first, int end, PartKind kind) {
    for (int line = first; line < end; line++) {
      kinds[line - from] = kind;
    }
  }

  boolean isBlank(int line) {
    return lines.isBlank(line);
  }

  /** Whether a line has words and no kind yet. */
  boolean isOpen(int line) {
    return kinds[line - from] == null && !lines.isBlank(line);
  }

  /** Returns the first line at or after {@code line} that is not blank, or {@link #to()}. */
  int filledFrom(int line) {
    int at = line;
    while (at < to && lines.isBlank(at)) {
      at++;
    }
    return at;
  }

  /** Returns the last line before {@code line} that is not blank, or -1. */
  int filledBefore(int line) {
    int at = line - 1;
    while (at >= from && lines.isBlank(at)) {
      at--;
    }
    return at >= from ? at : -1;
  }

  String stripped(int line) {
    return lines.stripped(line);
  }

  char first(int line) {
    int at = lines.first(line);
    return at < lines.end(line) ? text.charAt(at) : '\n';
  }

  char last(int line) {
    int at = lines.last(line);
    return at > lines.start(line) ? text.charAt(at - 1) : '\n';
  }

  /** Whether a line is a quoted one: {@code >} at its start, or after at most three blanks. */
  boolean isPrefixed(int line) {
    int start = lines.start(line);
    int end = Math.min(lines.end(line), start + 4);
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at < end && text.charAt(at) == '>';
  }
}
