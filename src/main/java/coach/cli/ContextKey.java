package coach.cli;

import coach.check.Finding;
import coach.text.Message;
import java.util.Locale;

/** Tells a finding by its words and their neighbours, wherever in the draft they have moved to. */
final class ContextKey {

  /** Words on either side that belong to the context. */
  private static final int NEIGHBOURS = 4;

  // FNV-1a, 64 bits: no digest of the JDK's is worth the loading of its security providers.
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private ContextKey() {}

  /** Returns 16 hexadecimal digits; the same as long as rule, words and neighbours are the same. */
  static String of(Finding finding, Message message) {
    String text = message.draft().text();
    int start = before(text, finding.span().start());
    int end = after(text, finding.span().end());
    long hash = OFFSET;
    hash = add(finding.rule().id() + "\n", hash);
    hash = add(words(text.substring(start, end)), hash);
    String digits = Long.toHexString(hash);
    return "0".repeat(16 - digits.length()) + digits;
  }

  private static long add(String text, long hash) {
    long sum = hash;
    for (int i = 0; i < text.length(); i++) {
      sum = (sum ^ text.charAt(i)) * PRIME;
    }
    return sum;
  }

  /**
   * Returns the words in small letters with single blanks, so that a new line break changes
   * nothing.
   */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (String word : text.strip().split("\\s+")) {
      words.append(word.toLowerCase(Locale.ROOT)).append(' ');
    }
    return words.toString();
  }

  /** Returns where the neighbours before a place start; those of another paragraph are none. */
  private static int before(String text, int from) {
    int at = from;
    for (int word = 0; word < NEIGHBOURS; word++) {
      int end = at;
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (endsParagraph(text, end, at)) {
        return at;
      }
      at = end;
      while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
        at--;
      }
    }
    return at;
  }

  private static int after(String text, int from) {
    int at = from;
    for (int word = 0; word < NEIGHBOURS; word++) {
      int start = at;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      if (endsParagraph(text, at, start)) {
        return at;
      }
      at = start;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  /** Whether the blanks between two places hold an empty line. */
  private static boolean endsParagraph(String text, int from, int to) {
    int first = text.indexOf('\n', from);
    int second = first < 0 ? -1 : text.indexOf('\n', first + 1);
    return second >= 0 && second < to;
  }
}
