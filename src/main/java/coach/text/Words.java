package coach.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into tokens.
 *
 * <p>Written by hand rather than with {@code BreakIterator}: the same on every JDK, and a cold
 * start does not pay for loading the rules. A character of a script that writes no spaces is a
 * token of its own.
 */
public final class Words {

  private final CharSequence text;
  private final int end;
  private final List<Word> words = new ArrayList<>();
  private final Quotes quotes;

  private Words(CharSequence text, int start, int end) {
    this.text = text;
    this.end = end;
    this.quotes = Quotes.in(text, start, end);
  }

  /** Returns the tokens between two offsets; their offsets are those of {@code text}. */
  public static List<Word> of(CharSequence text, int start, int end) {
    Words cutter = new Words(text, start, end);
    int at = start;
    while (at < end) {
      at = cutter.next(at);
    }
    return cutter.words;
  }

  /** Returns the tokens of a whole text. */
  public static List<Word> of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /**
   * Returns the text as patterns see it: lower case, straight apostrophes, and the wide marks of
   * questions and cries as narrow ones.
   *
   * <p>Letter by letter, because {@code toLowerCase} asks a {@code BreakIterator} about Greek
   * words.
   */
  public static String fold(String word) {
    int first = 0;
    while (first < word.length() && isFolded(word.charAt(first))) {
      first++;
    }
    if (first == word.length()) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length()).append(word, 0, first);
    for (int i = first; i < word.length(); ) {
      int point = word.codePointAt(i);
      folded.appendCodePoint(folded(point));
      i += Character.charCount(point);
    }
    return folded.toString();
  }

  private static int folded(int point) {
    return switch (point) {
      case '\u2018', '\u2019' -> '\'';
      case '\uFF1F' -> '?';
      case '\uFF01' -> '!';
      default -> Character.toLowerCase(point);
    };
  }

  private int next(int at) {
    char first = text.charAt(at);
    if (first <= ' ') {
      return at + 1;
    }
    int point = Character.codePointAt(text, at);
    if (Character.isLetterOrDigit(point)) {
      int link = Links.end(text, at, end);
      if (link > at) {
        return add(at, link, Word.Kind.LINK);
      }
      if (standsAlone(point)) {
        return add(at, at + Character.charCount(point), Word.Kind.WORD);
      }
      Word.Kind kind = Character.isDigit(point) ? Word.Kind.NUMBER : Word.Kind.WORD;
      return add(at, wordEnd(at), kind);
    }
    if (isSign(point)) {
      return add(at, at + Character.charCount(point), Word.Kind.SIGN);
    }
    return at + Character.charCount(point);
  }

  private int add(int from, int to, Word.Kind kind) {
    String written = text.subSequence(from, to).toString();
    boolean capital = Character.isUpperCase(written.codePointAt(0));
    words.add(new Word(from, to, fold(written), kind, capital, quotes.contains(from)));
    return to;
  }

  private static boolean isFolded(char c) {
    return c <= '~' && (c < 'A' || c > 'Z');
  }

  /** Signs that carry meaning of their own: money, percent, and the ends of questions and cries. */
  private static boolean isSign(int point) {
    if (point < 0x80) {
      return point == '?' || point == '!' || point == '%' || point == '&' || point == '$';
    }
    return point == '\uFF1F'
        || point == '\uFF01'
        || Character.getType(point) == Character.CURRENCY_SYMBOL;
  }

  /** Whether a letter belongs to a script that puts no spaces between words. */
  static boolean standsAlone(int point) {
    if (point < 0x0E00) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(point);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI;
  }

  private int wordEnd(int start) {
    int at = start;
    while (at < end) {
      int point = Character.codePointAt(text, at);
      if (Character.isLetterOrDigit(point) && !standsAlone(point) || isMark(point)) {
        at += Character.charCount(point);
      } else if (joins(start, at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Whether the sign at {@code at} stays inside the word: don't, follow-up, 14:00, 1,000.50, e.g.
   */
  private boolean joins(int start, int at) {
    if (at == start || at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    char sign = text.charAt(at);
    boolean digits =
        Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    return switch (sign) {
      case '\'', '\u2019', '-', '\u2010', '\u2011', '_' -> true;
      case '.' -> digits || isInitials(start, at);
      case ',', ':', '/' -> digits;
      default -> false;
    };
  }

  /** Whether the letters before a full stop stand singly, as in e.g. or U.S. */
  private boolean isInitials(int start, int at) {
    boolean alone = at - start == 1 || text.charAt(at - 2) == '.';
    return alone && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }
}
