package coach.phrasebook;

/**
 * What is wrong with a card, for the person who writes it.
 *
 * @param path the card's file
 * @param line where, from 1
 * @param source that line as written; empty when the fault is of the whole card
 * @param problem what is wrong
 * @param allowed what may stand there; empty when that goes without saying
 */
public record CardFault(String path, int line, String source, String problem, String allowed) {

  /** Returns the fault as lines for a person. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(path).append(':').append(line).append(": ").append(problem);
    if (!source.isEmpty()) {
      text.append("\n    ").append(source.strip());
    }
    if (!allowed.isEmpty()) {
      text.append("\n    allowed: ").append(allowed);
    }
    return text.toString();
  }
}
