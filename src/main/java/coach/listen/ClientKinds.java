package coach.listen;

import coach.phrasebook.CuePatterns;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.Trait;
import coach.text.Language;
import coach.text.Likeness;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hears of what kind a client is, in his words and in how he writes.
 *
 * <p>A kind is the sum of many small signs, so that, unlike objections, all of a message counts.
 */
public final class ClientKinds {

  /** The card of what clients write who are of no kind that could be told. */
  private static final String NONE = "no-kind";

  /** What a nat of likeness is worth in a whole message, where many are gathered. */
  private static final double A_NAT = 0.16;

  /** How many kinds are named at most: more would be no answer. */
  private static final int NAMED = 2;

  /** Up to so many words are a remark: one strong sign is enough, and no manner shows yet. */
  private static final int REMARK = 20;

  /** Points that a kind needs. */
  private static final double ENOUGH = 2;

  /** Two kinds are level where fewer points are between them. */
  private static final double LEVEL = 0.5;

  /** Points that put a kind beyond doubt. */
  private static final double EVIDENT = 3;

  private final Map<String, List<Trait>> kinds = new LinkedHashMap<>();
  private final Map<String, List<String>> lists;
  private final CardListener listener;

  /** Makes a listener for the kinds of client of a book. */
  public ClientKinds(FamilyBook book) {
    Language language = book.language();
    lists = book.lists();
    Map<String, FamilyCard> cards = book.cards(Family.CLIENT);
    List<String> ids = List.copyOf(cards.keySet());
    Likeness likeness = new Likeness(book.sayings().leanings(ids, NONE), A_NAT);
    listener = new CardListener(language, CuePatterns.of(Family.CLIENT, cards), likeness);
    for (FamilyCard card : cards.values()) {
      List<Trait> traits = new ArrayList<>();
      card.bullets("Manner").forEach(bullet -> traits.add(Trait.of(bullet)));
      kinds.put(card.id(), traits);
    }
  }

  /**
   * Returns the kind that he is most like, and a second one where it is close; empty where there is
   * not enough to tell.
   */
  public List<Heard> in(ClientWords client) {
    Manner manner = Manner.of(client.sentences());
    List<Heard> heard = new ArrayList<>();
    for (Hearing hearing : listener.in(client)) {
      int written = manner.words() <= REMARK ? 0 : manner.points(kinds.get(hearing.id()));
      double points = hearing.points() + written;
      if (points >= ENOUGH) {
        heard.add(listener.heard(hearing, points, client));
      }
    }
    return candidates(heard);
  }

  /** A second kind a point behind is a candidate too; farther behind it is chance. */
  private static List<Heard> candidates(List<Heard> kinds) {
    kinds.sort(Heard::likeliestFirst);
    while (kinds.size() > NAMED
        || kinds.size() == NAMED && kinds.get(1).points() < kinds.get(0).points() - 1) {
      kinds.remove(kinds.size() - 1);
    }
    return kinds;
  }

  /**
   * Returns the kind that stands out by more than one sign or by one that is sure; empty where
   * there is none, or two are level.
   */
  public Optional<String> clearest(ClientWords client) {
    return clearest(in(client)).filter(Heard::sure).map(Heard::id);
  }

  private static Optional<Heard> clearest(List<Heard> heard) {
    boolean level = heard.size() > 1 && heard.get(0).points() - heard.get(1).points() < LEVEL;
    return heard.isEmpty() || level ? Optional.empty() : Optional.of(heard.get(0));
  }

  /**
   * Returns the kind that stands out so far that nobody would doubt it, by more than one sign or by
   * one that is sure; empty otherwise. A remark alone needs as much as a message.
   */
  public Optional<String> evident(ClientWords client) {
    return clearest(in(client))
        .filter(kind -> kind.sure() && kind.points() >= EVIDENT)
        .map(Heard::id);
  }

  /**
   * Returns the index of the step that is next with a client of this kind: the last one that his
   * words call for, else the first; -1 where the card has no steps.
   */
  public int nextStep(FamilyCard card, ClientWords client) {
    int steps = card.bullets("Steps").size();
    Phrases.Builder<Integer> builder = new Phrases.Builder<>(lists);
    for (int i = 0; i < steps; i++) {
      builder.add(i, card.bullets("Signs of step " + (i + 1)));
    }
    int next = steps == 0 ? -1 : 0;
    for (PhraseMatch<Integer> sign : builder.build().in(client.sentences())) {
      next = Math.max(next, sign.key());
    }
    return next;
  }
}
