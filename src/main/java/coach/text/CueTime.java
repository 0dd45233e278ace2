package coach.text;

/**
 * When a caption is shown, in thousandths of a second.
 *
 * @param start when it begins
 * @param end when it ends
 */
record CueTime(long start, long end) {

  private static final String ARROW = "-->";

  /** Recorders set the ends of captions about; by less nobody cuts in. */
  private static final long ABOUT = 500;

  /** Before the first caption. */
  static final CueTime NONE = new CueTime(0, 0);

  /** Whether a line tells a time span. */
  static boolean is(String line) {
    return line.contains(ARROW) && Character.isDigit(line.charAt(0));
  }

  /** Reads {@code 00:00:21.400 --> 00:00:24.200}; what is no time in it counts for nothing. */
  static CueTime of(String line) {
    int arrow = line.indexOf(ARROW);
    String end = line.substring(arrow + ARROW.length()).strip();
    int blank = end.indexOf(' ');
    return new CueTime(
        time(line.substring(0, arrow).strip()), time(blank < 0 ? end : end.substring(0, blank)));
  }

  private static long time(String written) {
    long unit = 0;
    long seconds = 0;
    long thousandths = 0;
    long place = 0;
    for (int i = 0; i < written.length() && i < 16; i++) {
      char c = written.charAt(i);
      if (c == ':') {
        seconds = (seconds + unit) * 60;
        unit = 0;
      } else if (c == '.' || c == ',') {
        place = 100;
      } else if (c >= '0' && c <= '9' && place == 0) {
        unit = unit * 10 + (c - '0');
      } else if (c >= '0' && c <= '9') {
        thousandths += place * (c - '0');
        place /= 10;
      }
    }
    return (seconds + unit) * 1000 + thousandths;
  }

  /** Whether it begins clearly before another one has ended. */
  boolean cutsInto(CueTime before) {
    return start + ABOUT < before.end && start >= before.start;
  }
}
