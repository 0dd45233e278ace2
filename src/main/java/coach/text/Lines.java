package coach.text;

import java.util.Arrays;

/** Where the lines of a text start and end; found once, looked up often. */
final class Lines {

  private final CharSequence text;
  private final int[] starts;
  private final int count;

  private Lines(CharSequence text, int[] starts, int count) {
    this.text = text;
    this.starts = starts;
    this.count = count;
  }

  /** Finds the lines of a text whose line ends are {@code \n}; a text always has at least one. */
  static Lines of(String text) {
    int[] starts = new int[16 + text.length() / 32];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return new Lines(text, starts, count);
  }

  /** Returns the same lines over another text of the same length with the same line ends. */
  Lines over(String other) {
    return new Lines(other, starts, count);
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  /** Returns the offset of the line end, or of the text's end for the last line. */
  int end(int line) {
    return line + 1 < count ? starts[line + 1] - 1 : text.length();
  }

  int length(int line) {
    return end(line) - start(line);
  }

  /** Returns the line, from 0, that an offset stands in; a line end belongs to its line. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Returns the offset of the first character that is not blank, or the end of the line. */
  int first(int line) {
    return Blank.skip(text, start(line), end(line));
  }

  /** Returns the offset after the last character that is not blank, or the start of the line. */
  int last(int line) {
    return Blank.back(text, start(line), end(line));
  }

  boolean isBlank(int line) {
    return first(line) == end(line);
  }

  /** Returns a line without the blanks around it. */
  String stripped(int line) {
    int first = first(line);
    return text.subSequence(first, Math.max(first, last(line))).toString();
  }
}
