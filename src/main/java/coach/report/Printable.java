package coach.report;

import java.util.Locale;

/** Makes text harmless to show: no control or direction sign of it reaches a terminal or a log. */
public final class Printable {

  private Printable() {}

  /** Returns the text with such signs as {@code \}{@code u001B} and the like; line ends stay. */
  public static String of(String text) {
    return shown(text, '\n');
  }

  /** Returns the text as one line: a line end is shown as a sign too. */
  public static String line(String text) {
    return shown(text, ' ');
  }

  private static String shown(String text, char allowed) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bad = c != allowed && isUnsafe(text, i);
      if (bad && shown == null) {
        shown = new StringBuilder(text.length() + 8).append(text, 0, i);
      }
      if (bad) {
        shown.append('\\').append('u').append(hex(c));
      } else if (shown != null) {
        shown.append(c);
      }
    }
    return shown == null ? text : shown.toString();
  }

  private static boolean isUnsafe(String text, int at) {
    char c = text.charAt(at);
    return isUnsafe(c) || isLoneHalf(text, at) || isTag(text, at);
  }

  /** Whether a sign moves the cursor, turns the direction of writing, hides, or is none at all. */
  static boolean isUnsafe(char c) {
    return c < ' '
        || c >= 0x7F && c < 0xA0
        || c == 0x061C
        || c >= 0x200B && c <= 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c == 0xFEFF
        || c >= 0xFFFE;
  }

  private static boolean isLoneHalf(String text, int at) {
    char c = text.charAt(at);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    boolean high = Character.isHighSurrogate(c);
    int other = high ? at + 1 : at - 1;
    return other < 0
        || other >= text.length()
        || Character.isHighSurrogate(text.charAt(other)) == high
        || !Character.isSurrogate(text.charAt(other));
  }

  /** Whether the sign is half of one of the invisible tags, U+E0000 and on. */
  private static boolean isTag(String text, int at) {
    char c = text.charAt(at);
    return c == 0xDB40 || at > 0 && Character.isLowSurrogate(c) && text.charAt(at - 1) == 0xDB40;
  }

  /** Returns the number of a sign in four digits, as escapes have it. */
  static String hex(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "0000".substring(digits.length()) + digits;
  }
}
