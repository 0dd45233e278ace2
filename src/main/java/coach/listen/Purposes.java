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

  /** The sayings of those who write for a purpose are in a card of this name and its own. */
  private static final String SAYINGS = "about-";

  /** What a nat of likeness is worth beside the weights of signs. */
  private static final double A_NAT = 0.1;

  /** By so many points something else outweighs the usual, which needs no sign. */
  private static final double LEAD = 1;

  /** By so many points he sounds as if nothing should be asked, even without a sign of it. */
  private static final double CLEAR = 5;

  private static final String COUNTS = "counts";
  private static final String ALWAYS = "always";

  private final Map<String, FamilyCard> cards;
  private final Language language;
  private final Phrases<String> signs;
  private final Phrases<String> alone;
  private final Objections objections;

  /** The purposes but the usual one, in the order of their likeness. */
  private final List<String> special;

  private final Likeness likeness;

  Purposes(FamilyBook book, Objections objections) {
    cards = book.cards(Family.PURPOSE);
    language = book.phrasebook().language();
    signs = phrases("Signs", book);
    alone = phrases("Leave alone", book);
    this.objections = objections;
    special = cards.keySet().stream().filter(purpose -> !purpose.equals(USUAL)).toList();
    likeness =
        new Likeness(
            book.sayings()
                .leanings(special.stream().map(SAYINGS::concat).toList(), SAYINGS + USUAL),
            A_NAT);
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

  /**
   * Returns the purpose for which most speaks; empty where nothing does. One for which nothing is
   * asked needs a sign or a clear likeness: he who sounds as if he left is better asked once too
   * often.
   */
  Optional<String> shown(ClientWords client) {
    Map<String, Double> signs = signPoints(client);
    double[] like = likePoints(client);
    String heaviest = USUAL;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < like.length; i++) {
      String purpose = special.get(i);
      double points = like[i] + signs.getOrDefault(purpose, 0.0);
      boolean asked = !card(purpose).bullets(ORDER).isEmpty();
      boolean heard = asked || signs.containsKey(purpose) || like[i] >= CLEAR;
      if (heard && points > most) {
        heaviest = purpose;
        most = points;
      }
    }
    double usual = signs.getOrDefault(USUAL, 0.0);
    if (most >= usual + LEAD) {
      return Optional.of(heaviest);
    }
    return usual > 0 || most <= -LEAD ? Optional.of(USUAL) : Optional.empty();
  }

  /** Returns what signs and objections are worth to each purpose that has any. */
  private Map<String, Double> signPoints(ClientWords client) {
    Map<String, Double> points = new HashMap<>();
    addSigns(client, points);
    for (Heard heard : objections.in(client.sentences(), client.text())) {
      for (FamilyCard card : cards.values()) {
        if (card.values(OBJECTIONS).contains(heard.id())) {
          points.merge(card.id(), weight(card.id()), Double::sum);
        }
      }
    }
    return points;
  }

  /** Returns what his words are worth to each purpose but the usual one, by their likeness. */
  private double[] likePoints(ClientWords client) {
    double[] points = new double[special.size()];
    for (double[] sentence : likeness.of(client.sentences())) {
      for (int i = 0; i < points.length; i++) {
        points[i] += sentence[i];
      }
    }
    return points;
  }

  private void addSigns(ClientWords client, Map<String, Double> points) {
    Set<String> patterns = new HashSet<>();
    for (PhraseMatch<String> sign : signs(client)) {
      if (patterns.add(sign.key() + ' ' + sign.pattern())) {
        points.merge(sign.key(), weight(sign.key()), Double::sum);
      }
    }
  }

  private double weight(String purpose) {
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
