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

  private static final String COUNTS = "counts";
  private static final String ALWAYS = "always";

  private final Map<String, FamilyCard> cards;
  private final Language language;
  private final Phrases<String> signs;
  private final Phrases<String> alone;

  Purposes(FamilyBook book) {
    cards = book.cards(Family.PURPOSE);
    language = book.phrasebook().language();
    signs = phrases("Signs", book);
    alone = phrases("Leave alone", book);
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

  /** Returns the purpose that most signs of weight stand for, the usual one where none does. */
  String of(ClientWords client) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    Set<String> patterns = new HashSet<>();
    for (PhraseMatch<String> sign : signs(client)) {
      if (patterns.add(sign.key() + ' ' + sign.pattern())) {
        int weight = Math.max(1, cards.get(sign.key()).number("weight"));
        weights.merge(sign.key(), weight, Integer::sum);
      }
    }
    String heaviest = USUAL;
    for (String purpose : cards.keySet()) {
      if (weights.getOrDefault(purpose, 0) > weights.getOrDefault(heaviest, 0)) {
        heaviest = purpose;
      }
    }
    return heaviest;
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
