package coach.cli;

import coach.practice.Event;
import coach.practice.Rehearsal;
import coach.report.TalkFormat;
import coach.terminal.Prompt;
import java.io.IOException;
import java.io.PrintWriter;

/** A talk at a prompt. */
record PromptedTalk(TalkFormat format, TalkFiles files, Prompt prompt) {

  private static final String YOU = "You     ";
  private static final String LEAVE = "/quit";

  /** Talks until the talk ends or is left; one that is left can be resumed. */
  void play(KeptTalks.Kept kept) throws IOException {
    Rehearsal talk = kept.talk();
    PrintWriter out = prompt.out();
    format.write(talk.opened(), out);
    while (!talk.isOver()) {
      Prompt.Line line = prompt.read(YOU);
      if (line.ended().filter(Prompt.Ended.INTERRUPTED::equals).isPresent()) {
        out.println("  /quit or Ctrl-D leaves; coach practice --resume goes on.");
        out.flush();
        continue;
      }
      String typed = line.ended().isPresent() ? LEAVE : line.text();
      if (!typed.equals(LEAVE)) {
        kept.diary().typed(typed);
      }
      for (Event event : talk.type(typed)) {
        format.write(files.saved(event), out);
      }
    }
    if (talk.session().ending().isPresent()) {
      kept.diary().closed(talk.session());
    }
  }
}
