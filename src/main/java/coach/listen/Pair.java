package coach.listen;

import java.util.ArrayList;
import java.util.List;

/**
 * A bullet such as {@code i was = you were}.
 *
 * @param left what stands before the sign of equality, without blanks around it
 * @param right what stands after it; may be empty
 */
record Pair(String left, String right) {

  /** Reads bullets; one without a sign of equality, or with nothing before it, is none. */
  static List<Pair> of(List<String> bullets) {
    List<Pair> pairs = new ArrayList<>();
    for (String bullet : bullets) {
      int sign = bullet.indexOf('=');
      if (sign > 0) {
        pairs.add(new Pair(bullet.substring(0, sign).strip(), bullet.substring(sign + 1).strip()));
      }
    }
    return pairs;
  }
}
