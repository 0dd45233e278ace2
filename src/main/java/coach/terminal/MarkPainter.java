package coach.terminal;

import coach.practice.LiveMarks;
import coach.practice.LiveMarks.Mark;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Marks words in the line being typed, and counts its words on the right. */
public final class MarkPainter implements Highlighter {

  private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

  private final LiveMarks marks;
  private final ToIntFunction<String> ownWords;
  private final boolean colour;

  /**
   * Makes a painter.
   *
   * @param ownWords tells where in a line the words begin that are marked and counted
   * @param colour whether marks are coloured; else they are underlined
   */
  public MarkPainter(LiveMarks marks, ToIntFunction<String> ownWords, boolean colour) {
    this.marks = marks;
    this.ownWords = ownWords;
    this.colour = colour;
  }

  @Override
  public AttributedString highlight(LineReader reader, String line) {
    int from = ownWords.applyAsInt(line);
    String own = line.substring(from);
    if (reader instanceof LineReaderImpl shown) {
      // The reader asks for the line first and draws what stands on its right after that.
      shown.setRightPrompt(own.isBlank() ? "" : Integer.toString(marks.words(own)));
    }
    return own.isBlank() ? new AttributedString(line) : painted(line, from, marks.in(own));
  }

  private AttributedString painted(String line, int from, List<Mark> found) {
    AttributedStyle[] styles = new AttributedStyle[line.length()];
    for (Mark mark : found) {
      for (int i = mark.span().start(); i < mark.span().end(); i++) {
        styles[from + i] = style(mark.kind());
      }
    }
    AttributedStringBuilder text = new AttributedStringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      text.style(styles[i] == null ? PLAIN : styles[i]).append(line.charAt(i));
    }
    return text.toAttributedString();
  }

  private AttributedStyle style(LiveMarks.Kind kind) {
    if (!colour) {
      return PLAIN.underline();
    }
    return switch (kind) {
      case LONG -> PLAIN.faint();
      case WE -> PLAIN.foreground(AttributedStyle.CYAN);
      case GIVEN_AWAY -> PLAIN.foreground(AttributedStyle.YELLOW);
      case PUSHING -> PLAIN.foreground(AttributedStyle.RED).underline();
    };
  }
}
