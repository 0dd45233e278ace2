package coach.check;

import coach.phrasebook.Card;
import coach.phrasebook.CardFault;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.Heading;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Draft;
import coach.text.DraftReader;
import coach.text.UnreadableDraftException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries rules on the examples of their cards.
 *
 * <p>An example is read as a draft is. A rule for certain stages or kinds of client is tried in the
 * first of them, unless the client's words call for it too: then they alone do. The day never
 * changes, unless the example has a Date header.
 */
public final class CardTrial {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  private final FamilyBook book;
  private final Path folder;

  /**
   * Makes a trial.
   *
   * @param book the cards, the layers below included
   * @param folder holds the cards of the language, for messages
   */
  public CardTrial(FamilyBook book, Path folder) {
    this.book = book;
    this.folder = folder;
  }

  /**
   * Returns the examples in which a card's rule does not do what the card says; empty where all is
   * well.
   */
  public List<CardFault> ownExamples(RuleCard card) {
    List<CardFault> faults = new ArrayList<>();
    for (String sayings : card.values(Setting.SOUNDS_LIKE)) {
      if (book.sayings().of(sayings).size() == 0) {
        Card.Line setting = new Card.Line(Setting.SOUNDS_LIKE.id() + ": " + sayings, 1);
        faults.add(
            fault(
                card, setting, "nobody says anything there", "a card sayings/" + sayings + ".md"));
      }
    }
    Checker own = new Checker(only(card));
    for (Card.Line example : card.examples().fire()) {
      if (findings(own, card, example).isEmpty()) {
        faults.add(
            fault(
                card,
                example,
                "the rule finds nothing in this example",
                "words that Look for describes"));
      }
    }
    for (Card.Line example : card.examples().silent()) {
      for (Finding finding : findings(own, card, example)) {
        String words = finding.quote().isEmpty() ? "" : ", at \u201C" + finding.quote() + "\u201D";
        faults.add(
            fault(
                card,
                example,
                "the rule fires on this example" + words,
                "an example that it lets pass"));
      }
    }
    return faults;
  }

  private FamilyBook only(RuleCard card) {
    Phrasebook one = book.phrasebook().withRules(Map.of(card.id(), card));
    return new FamilyBook(one, book::cards, book::sayings);
  }

  /** Returns what a checker finds in an example of a card. */
  static List<Finding> findings(Checker checker, RuleCard card, Card.Line example) {
    Situation situation =
        new Situation(
            card.values(Setting.STAGES).stream().findFirst(),
            card.has(Heading.WHEN_CLIENT_SAYS)
                ? Optional.empty()
                : card.values(Setting.CLIENTS).stream().findFirst(),
            Optional.empty(),
            () -> TODAY,
            List.of(),
            Optional.empty(),
            List.of());
    byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
    try {
      Draft draft =
          DraftReader.read("example.txt", new ByteArrayInputStream(bytes), Optional.empty());
      return checker.check(checker.parser().parse(draft), situation).findings();
    } catch (UnreadableDraftException e) {
      return List.of();
    }
  }

  private CardFault fault(RuleCard card, Card.Line example, String problem, String allowed) {
    String path = folder.resolve("rules").resolve(card.id() + ".md").toString();
    return new CardFault(
        path, example.line(), example.text().replace("\n", "\n    "), problem, allowed);
  }
}
