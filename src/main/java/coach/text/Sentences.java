package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of a paragraph into sentences, as a language has it.
 *
 * <p>Not the JDK's {@code BreakIterator}: that costs about 30 ms in a cold start, and its answers
 * differ between JDKs. Lines that a mail program wrapped are read on; a short line ends its
 * sentence.
 */
final class Sentences {

  /**
   * Stands in prepared text where a sentence ends without a mark, as between the cells of a table.
   */
  static final char END = '\f';

  /** A longer line was not wrapped: RFC 5322 has 78 columns, editors are set to 120 at most. */
  private static final int WIDEST = 130;

  /** Texts with shorter lines throughout were not wrapped but written line by line. */
  private static final int NARROWEST = 40;

  /** How many columns a wrapped line may be ragged by, beyond the word that did not fit. */
  private static final int RAGGED = 15;

  private final SentenceEnds ends;

  Sentences(Language language) {
    ends = new SentenceEnds(language);
  }

  /** Returns the width that the lines of a text were wrapped at; 0 where they were not wrapped. */
  static int width(CharSequence text, Lines lines, int from, int to) {
    int widest = 0;
    for (int line = from; line < to; line++) {
      int end = lines.last(line);
      int start = lines.start(line);
      int word = end;
      while (word > start && !Blank.is(text.charAt(word - 1))) {
        word--;
      }
      if (word - start > WIDEST) {
        return 0;
      }
      widest = word > start ? Math.max(widest, Math.min(end - start, WIDEST)) : widest;
    }
    return widest < NARROWEST ? 0 : widest;
  }

  /**
   * Returns the sentences between two offsets.
   *
   * @param text the text, of the same length as the draft's; marks that are no prose blanked out
   * @param width the width its lines were wrapped at; 0 where each line stands for itself
   */
  List<Sentence> of(CharSequence text, int start, int end, int width) {
    List<Sentence> found = new ArrayList<>();
    int from = start;
    int at = start;
    int lineStart = start;
    while (at < end) {
      char c = text.charAt(at);
      int cut = -1;
      if (c == '\n') {
        cut = isEnd(text, lineStart, at, end, width) ? at : -1;
        lineStart = at + 1;
      } else if (c == END) {
        cut = at;
      } else if (SentenceEnds.isMark(c)) {
        cut = ends.end(text, from, at, end);
      } else if (DrawnLine.isStroke(c)) {
        cut = DrawnLine.end(text, at, end);
      }
      if (cut > from) {
        add(text, from, cut, found);
        from = cut;
      }
      at =
          cut > at ? cut : SentenceEnds.isMark(c) ? SentenceEnds.afterMarks(text, at, end) : at + 1;
    }
    add(text, from, end, found);
    return found;
  }

  private static void add(CharSequence text, int from, int to, List<Sentence> found) {
    int start = Blank.skip(text, from, to);
    int end = Blank.back(text, start, to);
    List<Word> words = start < end ? Words.of(text, start, end) : List.of();
    if (!words.isEmpty()) {
      found.add(new Sentence(new Span(start, end), words));
    }
  }

  /** Whether a line end is the writer's own and not one that wrapping put there. */
  private static boolean isEnd(CharSequence text, int lineStart, int at, int end, int width) {
    int last = Blank.back(text, lineStart, at);
    int next = Blank.skip(text, at + 1, end);
    if (next == end || last == lineStart) {
      return false;
    }
    int word = next;
    while (word < end && !Blank.is(text.charAt(word))) {
      word++;
    }
    boolean wrapped = width > 0 && last - lineStart + 1 + word - next > width - RAGGED;
    boolean goesOn = Character.isLowerCase(Character.codePointAt(text, next));
    char before = text.charAt(last - 1);
    return before == ':' || !wrapped && !(goesOn && !SentenceEnds.isMark(before) && before != ';');
  }
}
