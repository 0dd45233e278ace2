package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Polarity;
import coach.text.Sentence;
import coach.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the signs by which a client shows what he writes for, and what they weigh.
 *
 * <p>Immutable.
 */
final class PurposeSigns {

  /** Names objections that only somebody with this purpose has: he has an offer already. */
  private static final String OBJECTIONS = "objections";

  private final Map<String, FamilyCard> cards;
  private final Language language;
  private final Phrases<String> signs;
  private final Phrases<String> alone;
  private final Objections objections;

  PurposeSigns(FamilyBook book, Objections objections) {
    cards = book.cards(Family.PURPOSE);
    language = book.language();
    signs = phrases("Signs", book);
    alone = phrases("Leave alone", book);
    this.objections = objections;
  }

  private Phrases<String> phrases(String heading, FamilyBook book) {
    Phrases.Builder<String> builder = new Phrases.Builder<>(book.lists());
    cards.values().forEach(card -> builder.add(card.id(), card.bullets(heading)));
    return builder.build();
  }

  /** Returns what signs and objections are worth to each purpose that has any. */
  Map<String, Double> points(ClientWords client) {
    Map<String, Double> points = new HashMap<>();
    Polarity polarity = new Polarity(language, client.text());
    Map<String, Span> last = new HashMap<>();
    Set<String> patterns = new HashSet<>();
    for (Sentence sentence : client.sentences()) {
      List<PhraseMatch<String>> spared = alone.in(sentence);
      for (PhraseMatch<String> sign : PhraseMatch.outsideOwn(spared, signs.in(sentence))) {
        // Of the signs of one purpose that share words the first counts, and each pattern once.
        Span before = last.get(sign.key());
        boolean free = before == null || !before.overlaps(sign.span());
        if (free && !polarity.isNegated(sign)) {
          last.put(sign.key(), sign.span());
          if (patterns.add(sign.key() + ' ' + sign.pattern())) {
            add(sign.key(), points);
          }
        }
      }
    }
    for (Heard heard : objections.in(client)) {
      for (FamilyCard card : cards.values()) {
        if (card.values(OBJECTIONS).contains(heard.id())) {
          add(card.id(), points);
        }
      }
    }
    return points;
  }

  private void add(String purpose, Map<String, Double> points) {
    double weight = Math.max(1, cards.get(purpose).number("weight"));
    points.merge(purpose, weight, Double::sum);
  }
}
