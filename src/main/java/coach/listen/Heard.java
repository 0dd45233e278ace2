package coach.listen;

import java.util.List;

/**
 * Something that the client's words point to.
 *
 * @param id the card's name
 * @param points how much points to it; {@link CardListener#ENOUGH} is enough
 * @param words what decided, as he wrote it, in the order of the message
 * @param afterContrast whether it stands behind a "but", where people say what they mean
 * @param sure whether signs of different sorts point to it, or one that leaves no doubt
 */
public record Heard(
    String id, double points, List<String> words, boolean afterContrast, boolean sure) {

  /**
   * Puts the likeliest first: by points; at as many, what follows a "but" is what is meant, and
   * many words decide with more certainty than few.
   */
  static int likeliestFirst(Heard a, Heard b) {
    int order = Double.compare(b.points, a.points);
    order = order != 0 ? order : Boolean.compare(b.afterContrast, a.afterContrast);
    return order != 0 ? order : Integer.compare(b.length(), a.length());
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
    return Math.round(100.0 * points / (points + CardListener.ENOUGH)) / 100.0;
  }
}
