package coach.listen;

import coach.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a paraphrase before it has its stem.
 *
 * @param words the points as the client wrote them
 * @param text one point, or two joined
 * @param clause whether a stem can lead into it
 * @param quoted whether it must be quoted
 * @param question whether the client asked it
 */
record Packing(String words, String text, boolean clause, boolean quoted, boolean question) {

  /** Two points are joined up to so many words: with stem and joint the sentence has twenty. */
  private static final int JOINED = 15;

  /** The longest sentence that is made of two. */
  private static final int SENTENCE = 20;

  /**
   * Puts points into sentences, in their order.
   *
   * @param joints the words that join clauses
   */
  static List<Packing> of(List<KeyPoint> points, Joints joints) {
    List<Packing> sentences = new ArrayList<>();
    for (KeyPoint point : points) {
      Packing next = sentences.isEmpty() ? joints.opening(of(point)) : of(point);
      Packing last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
      if (last != null && last.joins(next) && last.count() + next.count() <= JOINED) {
        sentences.set(sentences.size() - 1, last.and(next, joints));
      } else {
        sentences.add(next);
      }
    }
    return sentences;
  }

  /** Puts each point into a sentence of its own, but for those that a joining word opens. */
  static List<Packing> apart(List<KeyPoint> points, Joints joints) {
    List<Packing> sentences = new ArrayList<>();
    for (KeyPoint point : points) {
      Packing next = sentences.isEmpty() ? joints.opening(of(point)) : of(point);
      Packing last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
      boolean led = last != null && !last.quoted && !next.quoted && joints.joins(next.text);
      if (led && last.count() + next.count() <= SENTENCE) {
        sentences.set(sentences.size() - 1, last.and(next, joints));
      } else {
        sentences.add(next);
      }
    }
    return sentences;
  }

  private static Packing of(KeyPoint point) {
    boolean quoted = !point.said().sure();
    return quoted
        ? new Packing(point.words(), point.words(), point.clause(), true, point.question())
        : new Packing(point.words(), point.said().text(), point.clause(), false, false);
  }

  private boolean joins(Packing next) {
    boolean plain = !quoted && !next.quoted && text.indexOf(',') < 0 && next.text.indexOf(',') < 0;
    return plain && clause == next.clause;
  }

  private Packing and(Packing next, Joints joints) {
    String both = text + joints.before(next.text) + next.text;
    return new Packing(words + ", " + next.words, both, clause, false, false);
  }

  Packing with(String changed) {
    return new Packing(this.words, changed, clause, quoted, question);
  }

  private int count() {
    return Words.of(text).size();
  }
}
