package coach.cli;

import coach.terminal.Prompt;
import java.io.IOException;

/** A talk of questions and answers at a prompt. */
record PromptDialogue(Prompt prompt) implements Dialogue, AutoCloseable {

  @Override
  public void tell(String text) {
    prompt.out().println(text);
    prompt.out().flush();
  }

  @Override
  public String ask(String question) {
    Prompt.Line line = prompt.read(question);
    while (line.ended().filter(Prompt.Ended.INTERRUPTED::equals).isPresent()) {
      tell("  Enter or Ctrl-D leaves.");
      line = prompt.read(question);
    }
    return line.ended().isEmpty() ? line.text() : null;
  }

  @Override
  public void close() throws IOException {
    prompt.close();
  }
}
