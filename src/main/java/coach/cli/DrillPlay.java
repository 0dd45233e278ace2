package coach.cli;

import coach.practice.DrillEvent;
import coach.practice.Drilling;
import coach.report.DrillFormat;
import coach.terminal.Prompt;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Plays a drill with the lines that somebody types, or a script holds. */
record DrillPlay(DrillFormat format, DrillDiary diary) {

  private static final String YOU = "You     ";

  private interface Lines {
    Optional<String> next() throws IOException;
  }

  /** Plays at a prompt. */
  void play(Drilling drilling, Prompt prompt) throws IOException {
    PrintWriter out = prompt.out();
    play(
        drilling,
        out,
        () -> {
          Prompt.Line line = prompt.read(YOU);
          while (line.ended().filter(Prompt.Ended.INTERRUPTED::equals).isPresent()) {
            out.println("  /quit or Ctrl-D leaves.");
            out.flush();
            line = prompt.read(YOU);
          }
          return line.ended().isPresent() ? Optional.empty() : Optional.of(line.text());
        });
  }

  /** Plays a script, an answer a line. */
  void play(Drilling drilling, InputStream script, Writer out) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
    play(drilling, out, () -> Optional.ofNullable(in.readLine()));
  }

  private void play(Drilling drilling, Writer out, Lines lines) throws IOException {
    write(drilling.opened(), out);
    while (!drilling.isOver()) {
      Optional<String> line = lines.next();
      if (line.isEmpty()) {
        write(List.of(drilling.closed()), out);
        return;
      }
      write(drilling.type(line.get()), out);
    }
  }

  private void write(List<DrillEvent> events, Writer out) throws IOException {
    for (DrillEvent event : events) {
      diary.note(event);
      format.write(event, out);
    }
  }
}
