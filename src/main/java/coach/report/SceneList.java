package coach.report;

import coach.phrasebook.SceneBook;
import coach.phrasebook.SceneCard;
import coach.practice.Talk;
import coach.practice.Today;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Lists the scenes to practise with.
 *
 * @param theme plain, or with colours
 */
public record SceneList(Theme theme) {

  /** Writes a line for each: its name, the kind of client, the situation. */
  public void write(SceneBook book, Writer out) throws IOException {
    write(book, number -> "", out);
  }

  /** Writes the same lines with numbers to choose by, from 1. */
  public void numbered(SceneBook book, Writer out) throws IOException {
    int width = String.valueOf(book.scenes().size()).length();
    write(book, number -> " ".repeat(width - number.length()) + number + "  ", out);
  }

  /** Writes what to practise today. */
  public void today(Today today, Writer out) throws IOException {
    out.write("\n" + theme.strong("Today") + "\n");
    if (today.again().isPresent()) {
      Talk talk = today.again().get();
      out.write("- once more: " + Printable.line(talk.scene()));
      out.write(", without an agreement on " + Printable.line(talk.day()) + "\n");
    }
    if (today.untried().isPresent()) {
      out.write("- new: " + today.untried().get() + "\n");
    }
    if (today.due() > 0) {
      out.write("- short tasks that come again: " + today.due() + "; coach drill\n");
    }
    out.flush();
  }

  private void write(SceneBook book, UnaryOperator<String> lead, Writer out) throws IOException {
    int name = width(book, SceneCard::id);
    int kind = width(book, SceneCard::client);
    int number = 0;
    for (SceneCard scene : book.scenes().values()) {
      number++;
      out.write(lead.apply(String.valueOf(number)) + theme.strong(padded(scene.id(), name)));
      out.write("  " + padded(scene.client(), kind) + "  " + Printable.line(scene.situation()));
      out.write("\n");
    }
    out.flush();
  }

  private static int width(SceneBook book, Function<SceneCard, String> column) {
    return book.scenes().values().stream()
        .mapToInt(scene -> column.apply(scene).length())
        .max()
        .orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
