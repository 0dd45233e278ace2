package coach.phrasebook;

import coach.text.PhraseSyntaxException;
import coach.text.Phrases;
import coach.text.Shapes;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Tries the patterns of cards, so that a bad one is told with its line and not met at work.
 *
 * @param lists the word lists that patterns may name
 * @param faults where what is wrong is added
 */
record PatternCheck(Map<String, List<String>> lists, List<CardFault> faults) {

  private static final Grammar SIGNS =
      new Grammar(
          pattern -> new Shapes(List.of(pattern), 0),
          "signs as they stand, and after the first (a|b), \u2026, \u21E7, U+200B");

  void checkAll(List<Card> cards, Predicate<String> holdsPatterns) {
    cards.forEach(card -> check(card, holdsPatterns));
  }

  /** Tries the bullets under the headings that hold patterns of words. */
  void check(Card card, Predicate<String> holdsPatterns) {
    check(card, holdsPatterns, words());
  }

  /** Tries the patterns of a rule, in the grammar of its kind. */
  void checkRule(Card card) {
    check(card, Heading::isOfPatterns, looksForSigns(card) ? SIGNS : words());
  }

  /** Tries one pattern of words. */
  void check(Card card, Card.Line pattern) {
    check(card, pattern, words());
  }

  private static boolean looksForSigns(Card card) {
    Card.SettingLine kind = card.settings().get(Setting.KIND.id());
    return kind != null && kind.values().contains(RuleKind.VERBATIM.id());
  }

  private Grammar words() {
    Phrases.Builder<String> builder = new Phrases.Builder<>(lists);
    return new Grammar(
        pattern -> builder.add("", pattern),
        "words, word*, (a|b), word(s), \u2026, #, {list}, ^, $");
  }

  private void check(Card card, Predicate<String> holdsPatterns, Grammar grammar) {
    for (Card.Section section : card.sections()) {
      if (holdsPatterns.test(section.heading().text())) {
        section.bullets().forEach(bullet -> check(card, bullet, grammar));
      }
    }
  }

  private void check(Card card, Card.Line bullet, Grammar grammar) {
    try {
      grammar.trial().accept(bullet.text());
    } catch (PhraseSyntaxException e) {
      faults.add(card.fault(bullet.line(), e.getMessage(), grammar.allowed()));
    }
  }

  /**
   * How patterns are written.
   *
   * @param trial throws a {@link PhraseSyntaxException} at a pattern that cannot be read
   * @param allowed what may stand in one
   */
  private record Grammar(Consumer<String> trial, String allowed) {}
}
