package coach.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What follows a talk when it is over: the mail. */
record AfterTalk(Venue venue) {

  /** Writes the mail together with the seller; where nobody can type, says how to do it. */
  void follow(KeptTalks.Kept talk) throws IOException {
    boolean ended = talk.session().ending().isPresent() || !venue.isPrompted();
    if (!ended || talk.session().past().turns().isEmpty() || venue.json()) {
      return;
    }
    boolean written = venue.isPrompted() && isWritten(FollowingMail.after(talk.session(), venue));
    if (!written && talk.isKept()) {
      Writer out = venue.out();
      out.write("Now write the mail that follows: coach practice --mail mail.txt\n");
      out.flush();
    }
  }

  private boolean isWritten(FollowingMail mail) throws IOException {
    try (PromptDialogue dialogue = venue.dialogue(List.of())) {
      TalkFiles files = new TalkFiles(venue.run().around().directory());
      return new MailDesk(mail, Editor.of(venue.run().around()), files, dialogue).write();
    }
  }
}
