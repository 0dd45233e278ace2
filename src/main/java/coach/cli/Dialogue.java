package coach.cli;

/** A talk with the person at the terminal, line by line. */
interface Dialogue {

  /** Shows text; it is harmless to show already. */
  void tell(String text);

  /** Asks and returns the line typed, or null where nobody answers any more. */
  String ask(String question);
}
