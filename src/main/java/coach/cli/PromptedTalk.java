package coach.cli;

import coach.practice.Conversation;
import coach.practice.Event;
import coach.report.TalkFormat;
import coach.terminal.Prompt;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * A talk at a prompt.
 *
 * @param speaker who is asked to speak, at the start of each line
 * @param leaving how to leave, told to whoever presses Ctrl-C
 */
record PromptedTalk(
    TalkFormat format, TalkFiles files, Prompt prompt, String speaker, String leaving) {

  /** Talks until the talk ends or is left. */
  void play(Conversation talk) throws IOException {
    PrintWriter out = prompt.out();
    format.write(talk.opened(), out);
    while (!talk.isOver()) {
      Prompt.Line line = prompt.read(speaker);
      if (line.ended().isEmpty()) {
        type(talk, line.text(), out);
      } else if (line.ended().get() == Prompt.Ended.INTERRUPTED) {
        out.println("  " + leaving);
        out.flush();
      } else {
        type(talk, Conversation.QUIT, out);
      }
    }
  }

  private void type(Conversation talk, String line, PrintWriter out) throws IOException {
    for (Event event : talk.type(line)) {
      format.write(files.saved(event), out);
    }
  }
}
