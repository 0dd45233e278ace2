package coach.phrasebook;

import coach.text.PhraseSyntaxException;
import coach.text.Phrases;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Tries the patterns of cards, so that a bad one is told with its line and not met at work.
 *
 * @param lists the word lists that patterns may name
 * @param faults where what is wrong is added
 */
record PatternCheck(Map<String, List<String>> lists, List<CardFault> faults) {

  void checkAll(List<Card> cards, Predicate<String> holdsPatterns) {
    cards.forEach(card -> check(card, holdsPatterns));
  }

  /** Tries the bullets under the headings that hold patterns. */
  void check(Card card, Predicate<String> holdsPatterns) {
    Phrases.Builder<String> builder = new Phrases.Builder<>(lists);
    for (Card.Section section : card.sections()) {
      if (holdsPatterns.test(section.heading().text())) {
        section.bullets().forEach(bullet -> check(card, bullet, builder));
      }
    }
  }

  /** Tries one pattern. */
  void check(Card card, Card.Line pattern) {
    check(card, pattern, new Phrases.Builder<>(lists));
  }

  private void check(Card card, Card.Line bullet, Phrases.Builder<String> builder) {
    try {
      builder.add("", bullet.text());
    } catch (PhraseSyntaxException e) {
      faults.add(
          card.fault(
              bullet.line(),
              e.getMessage(),
              "words, word*, (a|b), word(s), \u2026, #, {list}, ^, $"));
    }
  }
}
