package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.Level;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.phrasebook.Setting;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Hints at what sounds like a fault, where nothing shows it for certain; and only hints at what has
 * its words, but sounds harmless.
 */
final class UndertoneRule implements Rule {

  private static final List<Heading> KNOWN =
      List.of(Heading.LOOK_FOR, Heading.DOUBTFUL, Heading.LEAVE_ALONE);

  private final RuleCard card;
  private final Rule certain;
  private final Scope scope;
  private final String sayings;

  /**
   * Makes a rule.
   *
   * @param certain finds what shows the fault; where it does, there is no need for hints
   */
  UndertoneRule(RuleCard card, Rule certain) {
    this.card = card.at(Level.HINT);
    this.certain = certain;
    this.scope = card.choice(Setting.SCOPE, Scope.BODY);
    this.sayings = card.setting(Setting.SOUNDS_LIKE, "");
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Finding> shown = certain.check(reading);
    if (!shown.isEmpty()) {
      return shown.stream().map(finding -> weighed(finding, reading.tones())).toList();
    }
    Optional<Sentence> sentence = reading.tones().clearest(sayings);
    if (sentence.isEmpty() || isHarmless(reading, sentence.get())) {
      return List.of();
    }
    return List.of(reading.finding(card, sentence.get().span(), Slots.of("count", 1)));
  }

  private Finding weighed(Finding finding, Tones tones) {
    return tones.isHarmless(sayings, finding.span()) ? finding.at(Level.HINT) : finding;
  }

  /** Where the card knows words of the sentence, and let them pass, it knows better. */
  private boolean isHarmless(Reading reading, Sentence sentence) {
    return sentence.words().get(0).quoted()
        || !reading.isIn(scope, sentence)
        || Excuses.of(card, reading).cover(sentence)
        || isKnown(reading, sentence);
  }

  private boolean isKnown(Reading reading, Sentence sentence) {
    for (Heading heading : KNOWN) {
      if (!PhraseMatch.in(sentence, reading.matches(card, heading, scope)).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
