package coach.listen;

import coach.text.Span;

/**
 * A number that somebody said, in digits or in words.
 *
 * @param value what it amounts to
 * @param span where it stands
 * @param noun the word behind it, such as {@code rooms}; empty where none is
 */
record Figure(double value, Span span, String noun) {

  /** So far a rounded number may be from the exact one. */
  private static final double NEAR = 0.1;

  private static final int TEN = 10;
  private static final int CENTURY = 100;

  /** Whether somebody who heard the other number may say this one: exact, or rounded. */
  boolean mayStandFor(double other) {
    if (value == other || isYear(value, other) || isYear(other, value)) {
      return true;
    }
    double unit = 1;
    while (value >= TEN * unit && value % (TEN * unit) == 0) {
      unit *= TEN;
    }
    boolean rounded = Math.rint(other / unit) * unit == value;
    boolean cut = Math.floor(other / unit) * unit == value;
    boolean coarser = unit > 1 || other != Math.rint(other);
    return coarser && (rounded || cut) && Math.abs(value - other) <= NEAR * other;
  }

  private static boolean isYear(double whole, double brief) {
    return whole > TEN * CENTURY && whole < CENTURY * CENTURY && whole % CENTURY == brief;
  }
}
