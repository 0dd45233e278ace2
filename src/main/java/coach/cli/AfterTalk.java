package coach.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What follows a talk when it is over: the mail. */
record AfterTalk(Stage stage) {

  /** Writes the mail together with the seller; where nobody can type, says how to do it. */
  void follow(KeptTalks.Kept talk) throws IOException {
    boolean ended = talk.session().ending().isPresent() || !stage.isPrompted();
    if (!ended || talk.session().past().turns().isEmpty() || stage.json()) {
      return;
    }
    boolean written = stage.isPrompted() && isWritten(FollowingMail.after(talk.session(), stage));
    if (!written && talk.isKept()) {
      Writer out = stage.out();
      out.write("Now write the mail that follows: coach practice --mail mail.txt\n");
      out.flush();
    }
  }

  private boolean isWritten(FollowingMail mail) throws IOException {
    try (PromptDialogue dialogue = stage.dialogue(List.of())) {
      TalkFiles files = new TalkFiles(stage.run().around().directory());
      return new MailDesk(mail, Editor.of(stage.run().around()), files, dialogue).write();
    }
  }
}
