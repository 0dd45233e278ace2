package coach.cli;

import coach.check.Finding;
import coach.check.Situation;
import coach.listen.Reviewer;
import coach.phrasebook.Heading;
import coach.phrasebook.Level;
import coach.phrasebook.RuleCard;
import coach.text.Draft;
import coach.text.Message;
import coach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a draft as {@code coach check} will; the places that are still to be filled in are no fault
 * yet.
 *
 * @param project the rules
 * @param incoming the client's message; empty where it answers none
 */
record DraftReview(Project project, Optional<Message> incoming) implements Reviewer {

  @Override
  public List<Span> faults(String draft) {
    Situation situation =
        SituationOptions.answering(incoming, project, SituationOptions.client(project), List.of());
    Message message = project.parser().parse(Draft.ofText(DraftFiles.STDIN, draft));
    List<Span> faults = new ArrayList<>();
    for (Finding finding : project.checker().check(message, situation).findings()) {
      if (finding.level() != Level.HINT && !isOfPlaces(finding.rule())) {
        faults.add(finding.span());
      }
    }
    return faults;
  }

  private static boolean isOfPlaces(RuleCard rule) {
    return rule.patterns().stream().anyMatch(some -> some.heading() == Heading.TO_FILL_IN);
  }
}
