package coach.check;

import java.util.List;

/** One rule at work: looks at a reading of a message and says what it found, in any order. */
interface Rule {

  List<Finding> check(Reading reading);
}
