package coach.listen;

import coach.phrasebook.CuePatterns;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Language;
import coach.text.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Hears objections in a client's words.
 *
 * <p>What points to one adds up only within a few sentences, so that a long mail does not gather by
 * chance what nobody said.
 */
public final class Objections {

  /** The card of what is said without any objection. */
  private static final String NONE = "no-objection";

  /** What a nat of likeness is worth: a word or two that only one card has make a weak cue. */
  private static final double A_NAT = 0.12;

  /** Up to so many words a message is short, and above so many it is long. */
  private static final int SHORT = 45;

  private static final int LONG = 110;

  /** How many sentences may be apart and still add up. */
  private static final int NEARBY = 3;

  /** Points more than enough that one needs to which only weak signs and likeness point. */
  private static final int UNSURE = 1;

  /** Points more than enough that any further objection needs: the main one explains much. */
  private static final int FURTHER = 1;

  /** How many are named at most: more would be no answer. */
  private static final int NAMED = 3;

  private final CardListener listener;

  /** Makes a listener for the objections of a book. */
  public Objections(FamilyBook book) {
    Map<String, FamilyCard> cards = book.cards(Family.OBJECTION);
    List<String> ids = List.copyOf(cards.keySet());
    Likeness likeness = new Likeness(book.sayings().leanings(ids, NONE), A_NAT);
    Language language = book.language();
    listener = new CardListener(language, CuePatterns.of(Family.OBJECTION, cards), likeness);
  }

  /** Returns the objections in a message, the main one first; none where there is none. */
  public List<Heard> in(ClientWords client) {
    double enough = enough(client);
    List<Heard> objections = new ArrayList<>();
    for (Hearing hearing : listener.in(client)) {
      Hearing loudest = hearing.loudest(NEARBY);
      double needed = loudest.isSigned() ? enough : Math.max(enough, CardListener.ENOUGH + UNSURE);
      if (loudest.points() >= needed) {
        objections.add(listener.heard(loudest, loudest.points(), client));
      } else if (hearing.isUnmistakable()) {
        objections.add(listener.heard(hearing.unmistakable(), enough, client));
      }
    }
    objections.sort(Heard::likeliestFirst);
    while (objections.size() > 1 && last(objections).points() < enough + FURTHER) {
      objections.remove(objections.size() - 1);
    }
    return List.copyOf(objections.subList(0, Math.min(NAMED, objections.size())));
  }

  /** Returns how many points a message needs: in a long one, a single cue may well be chance. */
  private static double enough(ClientWords client) {
    int words = client.count();
    int more = words <= SHORT ? 0 : words <= LONG ? 1 : 2;
    return CardListener.ENOUGH + more;
  }

  private static Heard last(List<Heard> objections) {
    return objections.get(objections.size() - 1);
  }
}
