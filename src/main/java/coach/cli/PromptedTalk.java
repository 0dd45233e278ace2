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

  /** Talks until the talk ends or is left. */
  void play(Rehearsal rehearsal) throws IOException {
    PrintWriter out = prompt.out();
    format.write(rehearsal.opened(), out);
    while (!rehearsal.isOver()) {
      Prompt.Line line = prompt.read(YOU);
      if (line.ended().isEmpty()) {
        for (Event event : rehearsal.type(line.text())) {
          format.write(files.saved(event), out);
        }
      } else if (line.ended().get() == Prompt.Ended.INTERRUPTED) {
        out.println("  /quit or Ctrl-D leaves; what you have said is kept.");
        out.flush();
      } else {
        for (Event event : rehearsal.type("/quit")) {
          format.write(event, out);
        }
      }
    }
  }
}
