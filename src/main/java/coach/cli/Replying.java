package coach.cli;

import coach.listen.ClientWords;
import coach.listen.Replier;
import coach.listen.Reply;
import coach.listen.SignedName;
import coach.text.Message;
import java.util.Optional;

/** Drafts replies as a project has it. */
record Replying(Project project) {

  /**
   * Returns a reply to a client; its text is empty where the language has no cards for replies.
   *
   * @param author who signs it; empty to leave a place
   * @param kind what kind of client he is, where the user has not said it
   */
  Reply to(Message message, String author, Optional<String> kind) {
    ClientWords words = ClientWords.of(message);
    Replier replier = new Replier(project.cards());
    String stage =
        SituationOptions.stage(project)
            .orElseGet(
                () -> replier.stage(words, project.checker().stageOfAnswerTo(words.sentences())));
    Reply.Occasion occasion =
        new Reply.Occasion(
            new SignedName(project.cards().language()).of(message),
            author,
            stage,
            SituationOptions.client(project).or(() -> kind).orElse(""));
    return replier.to(words, occasion, new DraftReview(project, Optional.of(message)));
  }
}
