package coach.text;

import java.util.Arrays;
import java.util.List;

/**
 * Leanings of those wordings only that lean towards some card.
 *
 * <p>The others are more than half of all, and without them a sentence only needs some nats more to
 * tell the same.
 *
 * @param all of every wording
 */
public record Towards(Leanings all) implements Leanings {

  @Override
  public List<String> cards() {
    return all.cards();
  }

  @Override
  public boolean add(int key, double[] sums) {
    double[] nats = new double[sums.length];
    boolean leans = all.add(key, nats) && Arrays.stream(nats).anyMatch(some -> some > 0);
    for (int i = 0; leans && i < sums.length; i++) {
      sums[i] += nats[i];
    }
    return leans;
  }
}
