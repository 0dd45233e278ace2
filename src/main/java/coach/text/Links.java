package coach.text;

/** Recognises addresses of pages, mailboxes and files. */
final class Links {

  /**
   * A link without a scheme is no longer; so that a long run of letters is not read again and
   * again.
   */
  private static final int LONGEST_HOST = 512;

  private Links() {}

  /**
   * Returns where a link or mail address that starts here ends, or {@code start} where none does.
   */
  static int end(CharSequence text, int start, int end) {
    int limit = Math.min(end, start + LONGEST_HOST);
    int at = start;
    boolean mailbox = false;
    boolean scheme = false;
    int dots = 0;
    while (at < limit && !endsLink(text.charAt(at))) {
      char c = text.charAt(at);
      mailbox |= c == '@' && at > start;
      scheme |=
          c == ':' && at + 2 < end && text.charAt(at + 1) == '/' && text.charAt(at + 2) == '/';
      dots += c == '.' ? 1 : 0;
      at++;
    }
    if (dots == 0 && !scheme) {
      return start;
    }
    while (at == limit && scheme && limit < end && !endsLink(text.charAt(at))) {
      at++;
      limit++;
    }
    while (at > start
        && !Character.isLetterOrDigit(text.charAt(at - 1))
        && text.charAt(at - 1) != '/') {
      dots -= text.charAt(at - 1) == '.' ? 1 : 0;
      at--;
    }
    boolean host = dots > 0 && looksLikeHost(text, start, at);
    return scheme || mailbox && dots > 0 || host ? at : start;
  }

  private static boolean endsLink(char c) {
    return c <= ' '
        || c == '"'
        || c == '<'
        || c == '>'
        || c == '('
        || c == ')'
        || c == '['
        || c == ']'
        || c == '{'
        || c == '}'
        || c == ','
        || c == ';'
        || c == '\u201D'
        || c == '\u00A0'
        || c == '!'
        || Words.standsAlone(c);
  }

  /** Whether letters on both sides of a dot make a host or file name: acme.com, offer.pdf. */
  private static boolean looksLikeHost(CharSequence text, int start, int to) {
    int dot = -1;
    for (int i = start; i < to && text.charAt(i) != '/'; i++) {
      if (text.charAt(i) == '.') {
        dot = i;
      }
    }
    return dot - start >= 2
        && to - dot >= 3
        && isLower(text, dot + 1)
        && isLower(text, dot + 2)
        && Character.isLetterOrDigit(text.charAt(dot - 1))
        && !Character.isDigit(text.charAt(dot + 1));
  }

  private static boolean isLower(CharSequence text, int at) {
    return Character.isLowerCase(text.charAt(at));
  }
}
