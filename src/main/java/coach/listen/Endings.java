package coach.listen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Forms of words by the rows of a card: {@code have = has}, {@code -y = -ies}, {@code - = -s}. */
final class Endings {

  private static final String STEM = "-";

  private record Row(String left, String right) {

    boolean isEnding() {
      return left.startsWith(STEM);
    }

    boolean fits(String word) {
      return isEnding() ? word.endsWith(left.substring(1)) : word.equals(left);
    }

    String of(String word) {
      return isEnding()
          ? word.substring(0, word.length() - left.length() + 1) + right.substring(1)
          : right;
    }
  }

  private final List<Row> rows;

  /** Reads rows; a bullet without a sign of equality is none. */
  Endings(List<String> bullets) {
    List<Row> read = new ArrayList<>();
    for (String bullet : bullets) {
      int sign = bullet.indexOf('=');
      if (sign > 0) {
        read.add(new Row(bullet.substring(0, sign).strip(), bullet.substring(sign + 1).strip()));
      }
    }
    read.sort(Comparator.comparing(Row::isEnding).thenComparing(row -> -row.left().length()));
    rows = List.copyOf(read);
  }

  /** Returns the form of a word by its own row, else by the longest ending; else the word. */
  String of(String word) {
    Optional<Row> row = rows.stream().filter(known -> known.fits(word)).findFirst();
    return row.map(known -> known.of(word)).orElse(word);
  }
}
