package coach.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of decoded text, each with the line of the file that it comes from. */
final class SourceLines {

  private final List<String> lines = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();

  /** Adds a line that comes from a line of the file, from 1. */
  void add(String line, int number) {
    lines.add(line);
    numbers.add(number);
  }

  void addAll(SourceLines others) {
    lines.addAll(others.lines);
    numbers.addAll(others.numbers);
  }

  int size() {
    return lines.size();
  }

  String line(int index) {
    return lines.get(index);
  }

  /** Returns the file's line that a line comes from. */
  int number(int index) {
    return numbers.get(index);
  }

  List<Integer> numbers() {
    return numbers;
  }

  String text() {
    return String.join("\n", lines);
  }

  boolean isBlank() {
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        if (!Blank.is(line.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
