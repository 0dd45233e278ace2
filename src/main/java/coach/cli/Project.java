package coach.cli;

import coach.check.Checker;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.SceneBook;
import coach.text.MessageParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What holds for the drafts of a folder.
 *
 * @param preferences what the user asked for there
 * @param rules all rules as configured
 * @param running the rules that were chosen and are not off
 * @param checker reads messages under the chosen ones
 * @param parser finds the parts of messages
 * @param shelf the other cards
 */
record Project(
    Preferences preferences,
    RuleBook rules,
    Set<String> running,
    Checker checker,
    MessageParser parser,
    CardShelf shelf) {

  /** Returns the user's own cards, lowest first. */
  List<Layer> layers() {
    return shelf.layers();
  }

  /** Returns the cards to listen with; throws {@link CommandFailure} for faults of the user's. */
  FamilyBook cards() {
    return shelf.cards();
  }

  /** Returns the clients to practise with; throws {@link CommandFailure} for faults of his own. */
  SceneBook scenes() {
    return shelf.scenes();
  }

  /** Returns the day that counts as today. */
  LocalDate today() {
    return preferences.today().map(Given::date).orElseGet(LocalDate::now);
  }
}
