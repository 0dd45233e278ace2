package coach.listen;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.Sayings;
import coach.text.Draft;
import coach.text.MessageParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How well clients are heard in words that nobody has counted: each fifth of the sayings is tried
 * on a book that knows only the other four (cross-validation).
 */
class HeldOutTest {

  private static final int PARTS = 5;
  private static final String SAID = "Said";

  private static final Map<String, FamilyCard> SAYINGS = English.BOOK.cards(Family.SAYING);
  private static final MessageParser PARSER =
      new MessageParser(English.BOOK.phrasebook().language());

  /**
   * What was heard in the lines kept out.
   *
   * @param counts how often a line of the card on the left was heard as that on the right
   */
  private record Outcome(Map<String, Map<String, Integer>> counts) {

    /** Returns the mean over these cards of 2 · right / (said + heard). */
    double macroF1(Set<String> cards) {
      double sum = 0;
      for (String card : cards) {
        sum += 2.0 * count(card, card) / (said(card) + heard(card));
      }
      return sum / cards.size();
    }

    /** Returns the share of the card's lines that were heard as another. */
    double misheard(String card) {
      return 1 - count(card, card) / (double) said(card);
    }

    private int count(String said, String heard) {
      return counts.get(said).getOrDefault(heard, 0);
    }

    private int said(String card) {
      return counts.get(card).values().stream().mapToInt(Integer::intValue).sum();
    }

    private int heard(String card) {
      return counts.keySet().stream().mapToInt(said -> count(said, card)).sum();
    }
  }

  private static Outcome outcome(
      Family family,
      String none,
      Function<FamilyBook, Function<ClientWords, List<Heard>>> listener) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    List<String> cards = new ArrayList<>(English.BOOK.cards(family).keySet());
    cards.add(none);
    for (int i = 0; i < PARTS; i++) {
      int part = i;
      FamilyBook book = without(part);
      Function<ClientWords, List<Heard>> ear = listener.apply(book);
      for (String card : cards) {
        for (String line : lines(card, at -> at % PARTS == part)) {
          ClientWords words = ClientWords.of(Draft.ofText("-", line), PARSER);
          List<Heard> heard = ear.apply(words);
          String main = heard.isEmpty() ? none : heard.get(0).id();
          counts.computeIfAbsent(card, id -> new HashMap<>()).merge(main, 1, Integer::sum);
        }
      }
    }
    return new Outcome(counts);
  }

  private static FamilyBook without(int part) {
    Map<String, FamilyCard> kept = new LinkedHashMap<>();
    for (String id : SAYINGS.keySet()) {
      Map<String, List<String>> said = Map.of(SAID, lines(id, at -> at % PARTS != part));
      kept.put(id, new FamilyCard(id, "", Map.of(), said, List.of()));
    }
    return new FamilyBook(
        English.BOOK.phrasebook(),
        English.BOOK::cards,
        () -> Sayings.of(Map.of(Family.SAYING, kept), List.of()));
  }

  /** Returns the lines of a card at some places. */
  private static List<String> lines(String card, IntPredicate at) {
    List<String> all = SAYINGS.get(card).bullets(SAID);
    return IntStream.range(0, all.size()).filter(at).mapToObj(all::get).toList();
  }

  @Test
  void hearsObjections() {
    Outcome outcome = outcome(Family.OBJECTION, "no-objection", book -> new Objections(book)::in);
    assertThat(outcome.macroF1(English.BOOK.cards(Family.OBJECTION).keySet())).isGreaterThan(0.68);
    assertThat(outcome.misheard("no-objection")).isLessThan(0.12);
  }

  @Test
  void hearsKindsOfClient() {
    Outcome outcome = outcome(Family.CLIENT, "no-kind", book -> new ClientKinds(book)::in);
    assertThat(outcome.macroF1(English.BOOK.cards(Family.CLIENT).keySet())).isGreaterThan(0.8);
    assertThat(outcome.misheard("no-kind")).isLessThan(0.08);
  }
}
