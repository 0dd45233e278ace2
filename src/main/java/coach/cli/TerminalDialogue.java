package coach.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** A talk over the streams of a run, which are a terminal. */
final class TerminalDialogue implements Dialogue {

  private final Streams streams;
  private final BufferedReader lines;

  TerminalDialogue(Streams streams) {
    this.streams = streams;
    this.lines = new BufferedReader(new InputStreamReader(streams.in(), Charset.defaultCharset()));
  }

  @Override
  public void tell(String text) {
    streams.out().println(text);
    streams.out().flush();
  }

  @Override
  public String ask(String question) {
    streams.out().print(question);
    streams.out().flush();
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
