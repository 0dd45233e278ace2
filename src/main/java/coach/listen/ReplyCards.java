package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The wordings for one reply: what the card of the kind of client says holds before that of the
 * stage, and both before the usual one.
 *
 * @param cards those that hold, the first before the others
 * @param seed picks among wordings, so that not every reply reads alike
 */
record ReplyCards(List<FamilyCard> cards, String seed) {

  private static final String USUAL = "usual";
  private static final String REMEDY = "Remedy";
  private static final String LEADS = "leads";
  private static final String KIND = "kind";

  /**
   * Returns those for a kind of client and a stage; a name that no card has counts for nothing. A
   * card of a stage may lead: to a farewell any kind of client is answered alike. And where
   * something is to be put right, a kind that does not tell how comes after the stage.
   */
  static ReplyCards of(FamilyBook book, String kind, String stage, String seed) {
    List<FamilyCard> cards = new ArrayList<>();
    for (String id : List.of(kind, stage, USUAL)) {
      FamilyCard card = book.cards(Family.REPLY).get(id);
      if (card != null) {
        cards.add(card);
      }
    }
    if (cards.size() > 2 && leads(cards.get(1), cards.get(0))) {
      Collections.swap(cards, 0, 1);
    }
    return new ReplyCards(cards, seed);
  }

  private static boolean leads(FamilyCard stage, FamilyCard kind) {
    return stage.values(LEADS).contains(KIND) || remedies(stage) && !remedies(kind);
  }

  private static boolean remedies(FamilyCard card) {
    return !card.bullets(REMEDY).isEmpty();
  }

  /** Returns the wordings under a heading; none where no card has it. */
  List<String> lines(String heading) {
    for (FamilyCard card : cards) {
      if (!card.bullets(heading).isEmpty()) {
        return card.bullets(heading);
      }
    }
    return List.of();
  }

  /** Returns one of the wordings, the same for the same message; empty where there is none. */
  String line(String heading) {
    List<String> ways = ways(heading);
    return ways.isEmpty() ? "" : ways.get(0);
  }

  /** Returns the wordings under a heading, another one first for another message. */
  List<String> ways(String heading) {
    return from(heading, lines(heading));
  }

  /** Returns some lines, another one first for another message. */
  List<String> from(String heading, List<String> lines) {
    List<String> ways = new ArrayList<>(lines);
    Collections.rotate(ways, seed(heading));
    return ways;
  }

  /** Returns a number of its own for each heading: else the same lines would always go together. */
  int seed(String heading) {
    int hash = (heading + seed).hashCode();
    return (hash ^ hash >>> 16) & 0xFFFF;
  }

  /** Returns the number of a setting; 0 where no card sets it. */
  int number(String setting) {
    for (FamilyCard card : cards) {
      if (card.number(setting) > 0) {
        return card.number(setting);
      }
    }
    return 0;
  }

  /** Returns the METHODS ids of the cards, the first card's first. */
  List<String> methods() {
    List<String> methods = new ArrayList<>();
    cards.forEach(card -> methods.add(card.method()));
    return methods;
  }
}
