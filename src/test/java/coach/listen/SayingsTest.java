package coach.listen;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Card;
import coach.phrasebook.Example;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.Sayings;
import coach.text.Draft;
import coach.text.Language;
import coach.text.MessageParser;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What sayings teach, without any cue. */
class SayingsTest {

  private static final Language LANGUAGE = English.BOOK.phrasebook().language();
  private static final String SAID = "Said";

  private static FamilyCard saying(String id, List<String> lines) {
    return new FamilyCard(id, "", Map.of(), Map.of(SAID, lines), List.of());
  }

  /** Makes a book of cards that have neither cues nor examples, and of these sayings. */
  private static FamilyBook book(Set<String> objections, Map<String, List<String>> sayings) {
    Map<Family, Map<String, FamilyCard>> cards = new EnumMap<>(Family.class);
    objections.forEach(
        id ->
            cards.computeIfAbsent(Family.OBJECTION, f -> new LinkedHashMap<>()).put(id, bare(id)));
    Map<String, FamilyCard> said = new LinkedHashMap<>();
    sayings.forEach((id, lines) -> said.put(id, saying(id, lines)));
    cards.put(Family.SAYING, said);
    Phrasebook phrasebook = English.BOOK.phrasebook();
    return new FamilyBook(
        phrasebook,
        family -> cards.getOrDefault(family, Map.of()),
        () -> Sayings.of(cards, List.of()));
  }

  private static FamilyCard bare(String id) {
    return new FamilyCard(id, "", Map.of(), Map.of(), List.of());
  }

  private static List<Heard> heard(FamilyBook book, String text) {
    ClientWords words = ClientWords.of(Draft.ofText("-", text), new MessageParser(LANGUAGE));
    return new Objections(book).in(words);
  }

  private static final Map<String, List<String>> FEW =
      Map.of(
          "weather",
          List.of("Not in this rain.", "The rain keeps us in.", "When the rain stops, ring me."),
          "no-objection",
          List.of("Please bring two.", "See you at the gate.", "When do you open?"));

  @Test
  void hearsWhatIsLikeTheSayingsOfACard() {
    List<Heard> heard = heard(book(Set.of("weather"), FEW), "Oh no, not in this rain, please.");
    assertThat(heard).singleElement().extracting(Heard::id).isEqualTo("weather");
    assertThat(heard.get(0).words()).contains("not in this rain");
  }

  @Test
  void hearsNothingInWordsThatNobodySaid() {
    assertThat(heard(book(Set.of("weather"), FEW), "Zebras gallop.")).isEmpty();
    assertThat(heard(book(Set.of("weather"), FEW), "See you at the gate.")).isEmpty();
  }

  @Test
  void aCardWithoutSayingsIsLikeNothing() {
    assertThat(heard(book(Set.of("weather", "moon"), FEW), "Not in this rain."))
        .extracting(Heard::id)
        .containsExactly("weather");
  }

  @Test
  void sayingsOfALayerAreAddedToThoseBelow() {
    FamilyBook below = book(Set.of("weather"), FEW);
    List<String> more =
        List.of("The hail broke our glass house.", "Hail again, and no glass left.");
    FamilyBook both =
        below.under(Map.of(Family.SAYING, Map.of("weather", saying("weather", more))));

    assertThat(heard(below, "Hail again, and our glass house broke.")).isEmpty();
    assertThat(heard(both, "Hail again, and our glass house broke.")).isNotEmpty();
    assertThat(heard(both, "Not in this rain.")).isNotEmpty();
  }

  @Test
  void anExampleIsASayingTooButNotWhatItAnswers() {
    Example example = new Example(new Card.Line("> The bill is wrong.\nIt was the rain.", 1));
    assertThat(example.answered().strip()).isEqualTo("The bill is wrong.");
    assertThat(example.said().strip()).isEqualTo("It was the rain.");

    FamilyCard card = new FamilyCard("weather", "", Map.of(), Map.of(), List.of(example));
    Sayings sayings = Sayings.of(Map.of(Family.OBJECTION, Map.of("weather", card)), List.of());
    assertThat(sayings.of("weather").total())
        .isEqualTo(
            Sayings.of(
                    Map.of(Family.SAYING, Map.of("x", saying("x", List.of("It was the rain.")))),
                    List.of())
                .of("x")
                .total());
  }
}
