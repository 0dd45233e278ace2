package coach.check;

import coach.text.Digits;

/**
 * A date in figures whose order of day and month is certain.
 *
 * <p>With full stops the day comes first wherever such dates are written; with strokes some put the
 * month first, so that only figures above 12 tell.
 *
 * @param year 0 where it is not written
 * @param month 1 to 12
 * @param day 1 to 31
 */
record NumericDate(int year, int month, int day) {

  private static final int OLDEST = 1900;
  private static final int CENTURY = 2000;

  /**
   * Reads {@code 2024-05-31}, {@code 31.05.2024}, {@code 31/5/2024}; null where it is no sure date.
   */
  static NumericDate full(String token) {
    char sign = sign(token);
    int one = token.indexOf(sign);
    int two = token.indexOf(sign, one + 1);
    if (sign == 0 || two < 0) {
      return null;
    }
    int a = Digits.number(token, 0, one);
    int b = Digits.number(token, one + 1, two);
    int c = Digits.number(token, two + 1, token.length());
    if (one == 4) {
      return valid(a, b, c);
    }
    boolean padded = one == 2 && two == 5 && token.length() == 8 && sign != '-';
    int year = padded ? CENTURY + c : c;
    return sign == '.' ? valid(year, b, a) : ordered(year, a, b);
  }

  /** Reads {@code 31/5}; null where the order is not certain. */
  static NumericDate withoutYear(String token) {
    int stroke = token.indexOf('/');
    if (stroke < 0 || token.indexOf('/', stroke + 1) >= 0) {
      return null;
    }
    return ordered(
        0, Digits.number(token, 0, stroke), Digits.number(token, stroke + 1, token.length()));
  }

  private static NumericDate ordered(int year, int a, int b) {
    if (a > 12 || a == b) {
      return valid(year, b, a);
    }
    return b > 12 ? valid(year, a, b) : null;
  }

  private static NumericDate valid(int year, int month, int day) {
    boolean inside = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return inside && (year == 0 || year >= OLDEST && year < OLDEST + 300)
        ? new NumericDate(year, month, day)
        : null;
  }

  private static char sign(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == '-' || c == '.' || c == '/') {
        return c;
      }
    }
    return 0;
  }
}
