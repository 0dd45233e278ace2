package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a message of a client is, and so for what he should be asked: an order, a complaint, a
 * change.
 *
 * <p>Immutable.
 */
final class Purposes {

  private static final String ORDER = "Order";

  /** What a message is that shows no sign of anything. */
  private static final String USUAL = "brief";

  /** Names objections that only somebody with this purpose has: he has an offer already. */
  private static final String OBJECTIONS = "objections";

  private static final String COUNTS = "counts";
  private static final String ALWAYS = "always";

  private final Map<String, FamilyCard> cards;
  private final Language language;
  private final Phrases<String> signs;
  private final Phrases<String> alone;
  private final Objections objections;

  Purposes(FamilyBook book, Objections objections) {
    cards = book.cards(Family.PURPOSE);
    language = book.phrasebook().language();
    signs = phrases("Signs", book);
    alone = phrases("Leave alone", book);
    this.objections = objections;
  }

  private Phrases<String> phrases(String heading, FamilyBook book) {
    Phrases.Builder<String> builder = new Phrases.Builder<>(book.lists());
    cards.values().forEach(card -> builder.add(card.id(), card.bullets(heading)));
    return builder.build();
  }

  /** Returns the card of a purpose; an empty one for a name that no card has. */
  FamilyCard card(String purpose) {
    return cards.getOrDefault(purpose, FamilyCard.NONE);
  }

  /** Returns the purpose of a message, the usual one where nothing shows another. */
  String of(ClientWords client) {
    return shown(client).orElse(USUAL);
  }

  /** Returns the purpose that most signs of weight stand for; empty where none does. */
  Optional<String> shown(ClientWords client) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    Set<String> patterns = new HashSet<>();
    for (PhraseMatch<String> sign : signs(client)) {
      if (patterns.add(sign.key() + ' ' + sign.pattern())) {
        weights.merge(sign.key(), weight(sign.key()), Integer::sum);
      }
    }
    for (Heard heard : objections.in(client.sentences(), client.text())) {
      for (FamilyCard card : cards.values()) {
        int weight = card.values(OBJECTIONS).contains(heard.id()) ? weight(card.id()) : 0;
        weights.merge(card.id(), weight, Integer::sum);
      }
    }
    String heaviest = USUAL;
    for (String purpose : cards.keySet()) {
      if (weights.getOrDefault(purpose, 0) > weights.getOrDefault(heaviest, 0)) {
        heaviest = purpose;
      }
    }
    return weights.getOrDefault(heaviest, 0) > 0 ? Optional.of(heaviest) : Optional.empty();
  }

  private int weight(String purpose) {
    return Math.max(1, cards.get(purpose).number("weight"));
  }

  /** Returns the signs that are meant, of those of one purpose that share words the first. */
  private List<PhraseMatch<String>> signs(ClientWords client) {
    Polarity polarity = new Polarity(language, client.text());
    Map<String, Span> last = new HashMap<>();
    List<PhraseMatch<String>> meant = new ArrayList<>();
    for (Sentence sentence : client.sentences()) {
      List<PhraseMatch<String>> spared = alone.in(sentence);
      for (PhraseMatch<String> sign : signs.in(sentence)) {
        Span before = last.get(sign.key());
        boolean free = before == null || !before.overlaps(sign.span());
        if (free && isMeant(sign, spared, polarity)) {
          last.put(sign.key(), sign.span());
          meant.add(sign);
        }
      }
    }
    return meant;
  }

  private static boolean isMeant(
      PhraseMatch<String> sign, List<PhraseMatch<String>> spared, Polarity polarity) {
    for (PhraseMatch<String> other : spared) {
      if (other.key().equals(sign.key()) && other.span().overlaps(sign.span())) {
        return false;
      }
    }
    return !polarity.isNegated(sign);
  }

  /** Returns the gaps of a purpose, and of those that count for every client. */
  Set<String> counted(FamilyCard purpose) {
    Set<String> counted = new LinkedHashSet<>(purpose.bullets(ORDER));
    for (FamilyCard card : cards.values()) {
      if (card.values(COUNTS).contains(ALWAYS)) {
        counted.addAll(card.bullets(ORDER));
      }
    }
    return counted;
  }
}
