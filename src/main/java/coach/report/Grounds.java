package coach.report;

/** Says how well founded a rule is. */
final class Grounds {

  private Grounds() {}

  /** Returns words for an evidence grade of a card; the grade itself where it is not known. */
  static String of(String evidence) {
    return switch (evidence) {
      case "research" -> "shown by research";
      case "survey" -> "from a survey";
      case "vendor" -> "from a vendor's figures";
      case "practice" -> "from practice";
      default -> evidence;
    };
  }
}
