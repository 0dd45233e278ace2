package coach.check;

import coach.phrasebook.Level;
import coach.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the checker has to say of one message.
 *
 * @param message the message read
 * @param language the language it was read in
 * @param stage the stage that the limits were taken from
 * @param client the kind of client, where one was named or seen
 * @param metrics the figures
 * @param findings in the order of the text
 * @param asked the client's questions, where his words are known
 * @param passed how many of the rules applied found nothing
 * @param total how many rules applied
 * @param ignored findings that the user chose not to hear of
 */
public record Report(
    Message message,
    String language,
    String stage,
    Optional<String> client,
    Metrics metrics,
    List<Finding> findings,
    List<ClientQuestion> asked,
    int passed,
    int total,
    List<Ignored> ignored) {

  public Report {
    findings = List.copyOf(findings);
    asked = List.copyOf(asked);
    ignored = List.copyOf(ignored);
  }

  /** Returns the client's questions that nothing seems to answer, and no finding tells of. */
  public List<String> unanswered() {
    return asked.stream()
        .filter(question -> !question.answered())
        .map(ClientQuestion::text)
        .filter(text -> findings.stream().noneMatch(one -> one.message().contains(text)))
        .toList();
  }

  /** Whether a finding is as grave as a level, or graver. */
  public boolean fails(Level failOn) {
    for (Finding finding : findings) {
      if (finding.level().reaches(failOn)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the report without the findings that are to be ignored; a rule of which none is left
   * counts as passed.
   *
   * @param reason why a finding is ignored; empty for those that stay
   */
  public Report ignoring(Function<Finding, Optional<String>> reason) {
    List<Finding> kept = new ArrayList<>();
    List<Ignored> dropped = new ArrayList<>();
    Set<String> failing = new HashSet<>();
    for (Finding finding : findings) {
      Optional<String> given = reason.apply(finding);
      given.ifPresent(why -> dropped.add(new Ignored(finding, why)));
      if (given.isEmpty()) {
        kept.add(finding);
        failing.add(finding.rule().id());
      }
    }
    Set<String> cleared = new HashSet<>();
    dropped.forEach(one -> cleared.add(one.finding().rule().id()));
    cleared.removeAll(failing);
    int more = passed + cleared.size();
    dropped.addAll(ignored);
    return new Report(message, language, stage, client, metrics, kept, asked, more, total, dropped);
  }
}
