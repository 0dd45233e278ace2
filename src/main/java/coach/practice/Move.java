package coach.practice;

/**
 * Something that the seller did in a turn.
 *
 * @param id an act, a rule that found something, or a circumstance; a name of the table of changes
 * @param words the words that show it; empty where it is no matter of words
 * @param count how many words or questions, where that is the matter; else 0
 */
public record Move(String id, String words, int count) {

  static Move of(String id) {
    return new Move(id, "", 0);
  }
}
