package coach.phrasebook;

import java.util.Optional;

/**
 * A sign in a card that stands for no letter: what cards say is shown on terminals, which would
 * obey it.
 *
 * @param number of the sign in Unicode
 */
record ControlSign(int number) {

  static final String ALLOWED = "signs that can be read";

  /** Returns the first in a line of a file or a value, tabs aside, if there is one. */
  static Optional<ControlSign> in(String text) {
    return text.chars()
        .filter(sign -> Character.isISOControl(sign) && sign != '\t')
        .mapToObj(ControlSign::new)
        .findFirst();
  }

  /** Returns what is told of it. */
  String problem() {
    return "a control sign stands here, number " + number;
  }
}
