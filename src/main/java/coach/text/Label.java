package coach.text;

/**
 * A line of a transcript that starts with the name of who speaks.
 *
 * @param name who
 * @param rest what stands behind the colon
 */
record Label(String name, String rest) {

  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 4;

  /** Signs that names hold besides letters, digits and blanks. */
  private static final String IN_NAMES = ".-'\u2019&_/@()";

  /** Returns the label that a line starts with; null where it has none. */
  static Label of(String line) {
    String plain = withoutStars(line.strip());
    int from = afterTime(plain);
    int colon = colon(plain, from);
    if (colon < 0) {
      return null;
    }
    String name = withoutTime(plain.substring(from, colon).strip());
    return isName(name) ? new Label(name, plain.substring(colon + 1).strip()) : null;
  }

  /** Whether each word of the name begins as a name does: with no small letter. */
  boolean isCapitalised() {
    for (String word : name.split(" ")) {
      if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  boolean isOneWord() {
    return name.indexOf(' ') < 0;
  }

  /** Takes away the marks of bold type around a name: {@code **Anna:**}. */
  private static String withoutStars(String line) {
    if (!line.startsWith("**")) {
      return line;
    }
    int end = line.indexOf("**", 2);
    return end < 0 ? line : line.substring(2, end) + line.substring(end + 2);
  }

  /** Returns where the line goes on behind a time of day and a dash or bracket. */
  private static int afterTime(String line) {
    int at = 0;
    boolean digits = false;
    while (at < line.length() && isOfTime(line.charAt(at))) {
      digits |= Character.isDigit(line.charAt(at));
      at++;
    }
    return digits || at > 0 && line.charAt(0) == '-' ? at : 0;
  }

  private static boolean isOfTime(char c) {
    return Character.isDigit(c) || ":.,[]() -\u2013>".indexOf(c) >= 0;
  }

  /** Returns the name without a time behind it, as in {@code Anna (00:12)}. */
  private static String withoutTime(String name) {
    int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('['));
    boolean time = open > 0 && afterTime(name.substring(open)) == name.length() - open;
    return time ? name.substring(0, open).strip() : name;
  }

  /** Returns the place of the colon that ends a name; -1 where none does. */
  private static int colon(String line, int from) {
    int open = 0;
    for (int i = from; i < line.length() && i - from <= LONGEST; i++) {
      char c = line.charAt(i);
      open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      boolean last = i + 1 == line.length() || Blank.is(line.charAt(i + 1));
      if (c == '\uFF1A' || c == ':' && last && open == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isName(String name) {
    if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
      return false;
    }
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      words += c == ' ' ? 1 : 0;
      boolean fits = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == ' ';
      if (!fits && IN_NAMES.indexOf(c) < 0) {
        return false;
      }
    }
    return words <= MOST_WORDS;
  }
}
