package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Likeness;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

  /** The sayings of those who write for a purpose are in a card of this name and its own. */
  private static final String SAYINGS = "about-";

  /** What a nat of likeness is worth beside the weights of signs. */
  private static final double A_NAT = 0.1;

  /** By so many points something outweighs something else. */
  private static final double LEAD = 1;

  /** By so many points he sounds as if nothing should be asked, even without a sign of it. */
  private static final double CLEAR = 2;

  private static final String COUNTS = "counts";
  private static final String ALWAYS = "always";

  private final Map<String, FamilyCard> cards;
  private final PurposeSigns signs;

  /** The purposes but the usual one, in the order of their likeness. */
  private final List<String> special;

  private final Likeness likeness;

  Purposes(FamilyBook book, Objections objections) {
    cards = book.cards(Family.PURPOSE);
    signs = new PurposeSigns(book, objections);
    special = cards.keySet().stream().filter(purpose -> !purpose.equals(USUAL)).toList();
    likeness =
        new Likeness(
            book.sayings()
                .leanings(special.stream().map(SAYINGS::concat).toList(), SAYINGS + USUAL),
            A_NAT);
  }

  /** Returns the card of a purpose; an empty one for a name that no card has. */
  FamilyCard card(String purpose) {
    return cards.getOrDefault(purpose, FamilyCard.NONE);
  }

  /** Returns the purpose of a message, the usual one where nothing shows another. */
  String of(ClientWords client) {
    return shown(client, signs.points(client)).map(Shown::purpose).orElse(USUAL);
  }

  /**
   * Returns the purpose of a message; empty where nothing shows one, or it only sounds like two.
   */
  Optional<String> sure(ClientWords client) {
    return shown(client, signs.points(client)).filter(Shown::isSure).map(Shown::purpose);
  }

  /** A purpose, and whether a sign shows it or only it is in question. */
  private record Shown(String purpose, boolean isSure) {}

  /**
   * Returns the purpose for which most speaks; empty where nothing does. One for which nothing is
   * asked needs a sign; without any sign, it must sound clearly like nothing else: he who may have
   * left is better asked once too often.
   */
  private Optional<Shown> shown(ClientWords client, Map<String, Double> signs) {
    Map<String, Double> like = likePoints(client);
    Map<String, Double> points = new HashMap<>(like);
    signs.forEach((purpose, weight) -> points.merge(purpose, weight, Double::sum));
    String heaviest = USUAL;
    double most = Double.NEGATIVE_INFINITY;
    for (String purpose : special) {
      boolean heard =
          isAsked(purpose)
              || signs.containsKey(purpose)
              || signs.isEmpty()
                  && like.get(purpose) >= Math.max(CLEAR, highest(like, this::isAsked) + LEAD);
      if (heard && points.get(purpose) > most) {
        heaviest = purpose;
        most = points.get(purpose);
      }
    }
    double usual = signs.getOrDefault(USUAL, 0.0);
    if (most >= usual + LEAD) {
      String found = heaviest;
      double next = highest(points, purpose -> !purpose.equals(found));
      return Optional.of(new Shown(found, signs.containsKey(found) || most >= next + LEAD));
    }
    return usual > 0 || most <= -LEAD ? Optional.of(new Shown(USUAL, true)) : Optional.empty();
  }

  private boolean isAsked(String purpose) {
    return !card(purpose).bullets(ORDER).isEmpty();
  }

  private static double highest(Map<String, Double> points, Predicate<String> among) {
    return points.keySet().stream()
        .filter(among)
        .mapToDouble(points::get)
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /** Returns what his words are worth to each purpose but the usual one, by their likeness. */
  private Map<String, Double> likePoints(ClientWords client) {
    Map<String, Double> points = new HashMap<>();
    special.forEach(purpose -> points.put(purpose, 0.0));
    for (double[] sentence : likeness.of(client.sentences())) {
      for (int i = 0; i < sentence.length; i++) {
        points.merge(special.get(i), sentence[i], Double::sum);
      }
    }
    return points;
  }

  /** Returns the gaps of a purpose, and of those that count for every client. */
  Set<String> counted(FamilyCard purpose) {
    Set<String> counted = new LinkedHashSet<>(purpose.bullets(ORDER));
    for (FamilyCard card : cards.values()) {
      if (isSelling(card.id())) {
        counted.addAll(card.bullets(ORDER));
      }
    }
    return counted;
  }

  /** Whether a purpose is about something to be sold, so that it counts for every client. */
  boolean isSelling(String purpose) {
    return card(purpose).values(COUNTS).contains(ALWAYS);
  }
}
