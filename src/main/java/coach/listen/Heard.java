package coach.listen;

import java.util.List;

/**
 * Something that the client's words point to.
 *
 * @param id the card's name
 * @param points how much points to it; {@link CueListener#ENOUGH} is enough
 * @param words what decided, as he wrote it, in the order of the message
 * @param afterContrast whether it stands behind a "but", where people say what they mean
 */
public record Heard(String id, int points, List<String> words, boolean afterContrast) {

  /**
   * Puts the likeliest first: by points; at as many, what follows a "but" is what is meant, and
   * many words decide with more certainty than few.
   */
  static int likeliestFirst(Heard a, Heard b) {
    int order = Integer.compare(b.points, a.points);
    order = order != 0 ? order : Boolean.compare(b.afterContrast, a.afterContrast);
    return order != 0 ? order : Integer.compare(b.length(), a.length());
  }

  /** Whether it takes no guess: without knowing that something must be there, it is. */
  public boolean isSure() {
    return points >= CueListener.ENOUGH;
  }

  private int length() {
    int length = 0;
    for (String said : words) {
      length += said.length();
    }
    return length;
  }

  /** Returns the points as a share of one; 0.5 is just enough to speak of it. */
  public double score() {
    return Math.round(100.0 * points / (points + CueListener.ENOUGH)) / 100.0;
  }
}
