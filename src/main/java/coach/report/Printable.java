package coach.report;

/** Makes text harmless to show: none of a draft's control signs reaches a terminal. */
final class Printable {

  private Printable() {}

  /** Returns the text with control, escape and direction signs as {@code \}{@code u001B} and the like. */
  static String of(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bad = isUnsafe(c);
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

  private static boolean isUnsafe(char c) {
    return c < ' ' && c != '\n'
        || c >= 0x7F && c < 0xA0
        || c >= 0x200B && c <= 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0xFEFF;
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "0000".substring(digits.length()) + digits;
  }
}
