package coach.listen;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Forms of words by the rows of a card: {@code have = has}, {@code -y = -ies}, {@code - = -s}. */
final class Inflection {

  private static final String STEM = "-";

  private final List<Pair> rows;

  Inflection(List<String> bullets) {
    rows =
        Pair.of(bullets).stream()
            .sorted(
                Comparator.comparing((Pair row) -> isEnding(row))
                    .thenComparing(row -> -row.left().length()))
            .toList();
  }

  /** Returns the form of a word by its own row, else by the longest ending; else the word. */
  String of(String word) {
    Optional<Pair> row = rows.stream().filter(known -> fits(known, word)).findFirst();
    return row.map(known -> form(known, word)).orElse(word);
  }

  private static boolean isEnding(Pair row) {
    return row.left().startsWith(STEM);
  }

  private static boolean fits(Pair row, String word) {
    return isEnding(row) ? word.endsWith(row.left().substring(1)) : word.equals(row.left());
  }

  private static String form(Pair row, String word) {
    return isEnding(row)
        ? word.substring(0, word.length() - row.left().length() + 1) + row.right().substring(1)
        : row.right();
  }
}
