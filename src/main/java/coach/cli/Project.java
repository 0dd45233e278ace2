package coach.cli;

import coach.check.Checker;
import coach.text.MessageParser;
import java.util.Set;

/**
 * What holds for the drafts of a folder.
 *
 * @param preferences what the user asked for there
 * @param rules all rules as configured
 * @param running the rules that were chosen and are not off
 * @param checker reads messages under the chosen ones
 * @param parser finds the parts of messages
 */
record Project(
    Preferences preferences,
    RuleBook rules,
    Set<String> running,
    Checker checker,
    MessageParser parser) {}
