package coach.practice;

import coach.text.Message;
import coach.text.PartKind;
import coach.text.Sentence;
import coach.text.Word;

/** Where an impatient client cuts in. */
final class Interruption {

  static final String MOVE = "interrupted";

  /** Up to this irritation he lets others finish as long as a calm one does. */
  private static final int CALM = 4;

  /** So many words less he listens to for each point of irritation above that. */
  private static final int SHORTER = 4;

  private static final int SHORTEST = 12;

  /** A sentence that needs no more words than this to end may end. */
  private static final int END = 3;

  private Interruption() {}

  /**
   * Returns how many words of a turn the client hears.
   *
   * @param words how many a calm one listens to
   */
  static int limit(int words, Mood mood) {
    return Math.max(SHORTEST, words - SHORTER * Math.max(0, mood.irritation() - CALM));
  }

  /**
   * Returns how many characters of a turn the client hears; all where he lets the seller finish.
   *
   * @param words how many a calm one listens to
   */
  static int heard(Message turn, int words, Mood mood) {
    int limit = limit(words, mood);
    int count = 0;
    for (Sentence sentence : turn.sentences(PartKind.BODY)) {
      boolean ends = count + sentence.wordCount() <= limit + END;
      for (Word word : sentence.words()) {
        count += word.kind().counts() ? 1 : 0;
        if (count > limit && !ends) {
          return word.start();
        }
      }
    }
    return turn.draft().text().length();
  }
}
