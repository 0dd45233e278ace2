package coach.cli;

import coach.check.Situation;
import coach.text.Address;
import coach.text.Addresses;
import coach.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What the user told about the talk that a draft belongs to.
 *
 * @param to whom it goes to
 * @param replyTo the file with the client's message; empty where none was named
 */
record SituationOptions(List<String> to, Optional<String> replyTo) {

  static void addTo(CommandSpec spec) {
    spec.addOption(
        Flags.values(
            "--to", "NAME|ADDRESS", "Whom it goes to, such as 'Anna Tamm <anna@example.com>'."));
    spec.addOption(
        Flags.value("--reply-to", "FILE", "The client's message that the draft answers."));
    addTalkTo(spec);
    spec.addOption(
        Flags.value("--today", "DATE", "The day on which it is sent, such as 2026-03-31."));
  }

  /** Adds what tells of the talk and of the client. */
  static void addTalkTo(CommandSpec spec) {
    spec.addOption(
        Flags.value(
            "--stage",
            "STAGE",
            "first-touch, follow-up, reply, complaint, change or refusal; else seen in the words."));
    spec.addOption(
        Flags.value(
            "--client",
            "KIND",
            "The kind of client, such as micromanager; else seen in his words."));
  }

  static SituationOptions of(Arguments parsed) {
    return new SituationOptions(parsed.values("--to"), parsed.value("--reply-to"));
  }

  /** Returns the situation of a draft; throws {@link CommandFailure} where a value cannot be. */
  Situation in(Project project, DraftFiles drafts) {
    Optional<Message> incoming = replyTo.map(file -> incoming(file, project, drafts));
    return answering(incoming, project, client(project), recipients());
  }

  /**
   * Returns the situation of a draft in a project.
   *
   * @param incoming what the client wrote; empty where the draft answers nothing
   * @param client the kind of client; empty where nobody named it
   */
  static Situation answering(
      Optional<Message> incoming,
      Project project,
      Optional<String> client,
      List<Address> recipients) {
    Preferences preferences = project.preferences();
    List<String> own = new ArrayList<>(preferences.company());
    own.addAll(preferences.people());
    return new Situation(
        stage(project),
        client,
        preferences.today().map(Given::date),
        LocalDate::now,
        recipients,
        incoming,
        own);
  }

  /** Returns the stage that the user named; throws {@link CommandFailure} for one unknown. */
  static Optional<String> stage(Project project) {
    List<String> stages = List.copyOf(project.rules().book().stages().keySet());
    return project
        .preferences()
        .stage()
        .map(stage -> stages.isEmpty() ? stage.value() : stage.among(stages));
  }

  /** Returns the kind of client that he named; throws {@link CommandFailure} for one unknown. */
  static Optional<String> client(Project project) {
    List<String> kinds = List.copyOf(project.rules().clients());
    return project
        .preferences()
        .client()
        .map(kind -> kinds.isEmpty() ? kind.value() : kind.among(kinds));
  }

  private static Message incoming(String file, Project project, DraftFiles drafts) {
    return project.parser().parse(drafts.read(file));
  }

  private List<Address> recipients() {
    List<Address> recipients = new ArrayList<>();
    to.forEach(list -> recipients.addAll(Addresses.in(list)));
    return recipients;
  }
}
