package coach.listen;

import coach.text.Word;
import coach.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of a card such as {@code i was = you were}, found by the words on their left. */
final class Table {

  /**
   * A row.
   *
   * @param left folded words
   * @param right what stands for them; one or more forms
   */
  record Row(List<String> left, List<String> right) {}

  private final Map<String, List<Row>> byFirst = new HashMap<>();

  Table(List<String> bullets) {
    for (Pair pair : Pair.of(bullets)) {
      List<String> left = Words.of(pair.left()).stream().map(Word::text).toList();
      Row row = new Row(left, forms(pair.right()));
      byFirst.computeIfAbsent(left.get(0), key -> new ArrayList<>()).add(row);
    }
    byFirst.values().forEach(rows -> rows.sort((a, b) -> b.left().size() - a.left().size()));
  }

  private static List<String> forms(String right) {
    int bar = right.indexOf('|');
    return bar < 0
        ? List.of(right.strip())
        : List.of(right.substring(0, bar).strip(), right.substring(bar + 1).strip());
  }

  /** Returns the row with the most words that stands at a place; null where none does. */
  Row at(List<Word> words, int place) {
    for (Row row : byFirst.getOrDefault(words.get(place).text(), List.of())) {
      if (stands(row.left(), words, place)) {
        return row;
      }
    }
    return null;
  }

  private static boolean stands(List<String> left, List<Word> words, int place) {
    if (place + left.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).equals(words.get(place + i).text())) {
        return false;
      }
    }
    return true;
  }
}
