package coach.cli;

import java.util.List;
import java.util.Locale;

/** A talk with the person at the terminal, line by line. */
interface Dialogue {

  /** Shows text; it is harmless to show already. */
  void tell(String text);

  /** Asks and returns the line typed, or null where nobody answers any more. */
  String ask(String question);

  /** Asks whether to do something; only a yes that somebody typed is one. */
  default boolean agrees(String question) {
    String answer = ask(question);
    return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
  }
}
