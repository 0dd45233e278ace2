package coach.phrasebook;

import java.util.function.Predicate;

/**
 * A line as a client or a seller says it, in which a card must be recognised.
 *
 * @param written the whole quote; what the line answers stands above it, marked as mail marks what
 *     it quotes
 */
public record Example(Card.Line written) {

  private static final String ANSWERED = ">";

  /** Returns what is said. */
  public String said() {
    return lines(line -> !line.startsWith(ANSWERED), 0);
  }

  /** Returns what the other had said before; empty where the card does not tell. */
  public String answered() {
    return lines(line -> line.startsWith(ANSWERED), ANSWERED.length());
  }

  private String lines(Predicate<String> which, int from) {
    StringBuilder lines = new StringBuilder();
    written
        .text()
        .lines()
        .filter(which)
        .forEach(line -> lines.append(line.substring(from)).append('\n'));
    return lines.toString();
  }
}
