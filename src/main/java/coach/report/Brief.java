package coach.report;

/** Shortens words that only remind of what was said. */
final class Brief {

  private static final int USUAL = 40;

  private Brief() {}

  /** Returns the first 40 signs at most, see {@link #of(String, int)}. */
  static String of(String text) {
    return of(text, USUAL);
  }

  /**
   * Returns a text, or its beginning and an ellipsis; no sign is cut in half.
   *
   * @param most code points, the ellipsis included
   */
  static String of(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "\u2026";
  }
}
