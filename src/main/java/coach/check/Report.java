package coach.check;

import coach.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * What the checker has to say of one message.
 *
 * @param message the message read
 * @param language the language it was read in
 * @param stage the stage that the limits were taken from
 * @param client the kind of client, where one was named or seen
 * @param metrics the figures
 * @param findings in the order of the text
 * @param passed how many of the rules applied found nothing
 * @param total how many rules applied
 */
public record Report(
    Message message,
    String language,
    String stage,
    Optional<String> client,
    Metrics metrics,
    List<Finding> findings,
    int passed,
    int total) {

  public Report {
    findings = List.copyOf(findings);
  }
}
