package coach.check;

import coach.phrasebook.Level;
import coach.phrasebook.RuleCard;
import coach.text.PartKind;
import coach.text.Span;
import java.util.List;

/**
 * A place where the client will stumble.
 *
 * @param rule the rule that found it; its card says why and what to say instead
 * @param level how grave it is here
 * @param message what was found and why it matters, for a person
 * @param quote the words found, blanks made single; empty where something is missing
 * @param span where they stand in the draft
 * @param part the part of the message they stand in
 * @param corrections what may stand in place of the words found, the likeliest first; empty where
 *     only the author can know
 */
public record Finding(
    RuleCard rule,
    Level level,
    String message,
    String quote,
    Span span,
    PartKind part,
    List<String> corrections) {

  /** Whether a graver finding shows the same words, by the same method. */
  boolean isSaidBy(Finding other) {
    boolean graver = other.level.compareTo(level) < 0;
    return graver && other.span.equals(span) && other.rule.method().equals(rule.method());
  }

  /** Returns the same finding, as grave as given. */
  Finding at(Level other) {
    return new Finding(rule, other, message, quote, span, part, corrections);
  }
}
