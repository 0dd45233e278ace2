package coach.cli;

import coach.check.Report;
import coach.check.Situation;
import coach.practice.Session;
import coach.report.TextReport;
import coach.text.Draft;
import coach.text.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/**
 * The mail that follows a talk.
 *
 * @param words what the client said
 * @param kind of client, as the scene has it; empty where it has none
 */
record FollowingMail(Venue venue, Message words, String kind) {

  static FollowingMail after(Session talk, Venue venue) {
    String said = String.join("\n\n", talk.matter());
    Message words = venue.project().parser().parse(Draft.ofText("client", said));
    return new FollowingMail(venue, words, talk.scene().card().client());
  }

  /** Returns a mail to start from; empty where the cards have none in this language. */
  String draft() {
    Project project = venue.project();
    return new Replying(project).to(words, Author.onlyOneOf(project), ofScene()).text();
  }

  /** Returns what is found in a mail, for people. */
  String report(Draft mail) throws IOException {
    StringWriter page = new StringWriter();
    new TextReport(venue.theme(), venue.run().around().width()).write(List.of(check(mail)), page);
    return page.toString();
  }

  /** Reads a mail beside what the client said. */
  Report check(Draft mail) {
    Project project = venue.project();
    Situation around =
        SituationOptions.answering(
            Optional.of(words),
            project,
            SituationOptions.client(project).or(this::ofScene),
            List.of());
    return project.checker().check(project.parser().parse(mail), around);
  }

  private Optional<String> ofScene() {
    return Optional.of(kind).filter(one -> !one.isEmpty());
  }
}
