package coach.listen;

import java.util.List;

/**
 * A client's message, heard.
 *
 * @param points his points in his words
 * @param paraphrases ways to say them back; empty where there is nothing to say back
 * @param question an open question for that case; empty otherwise
 */
public record SaidBack(List<Point> points, List<Paraphrase> paraphrases, String question) {

  /**
   * A point.
   *
   * @param text in his words
   * @param kinds why it is one, such as {@code need}; empty where it is a plain fact
   */
  public record Point(String text, List<String> kinds) {}
}
