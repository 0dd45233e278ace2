package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.PhraseMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cuts a sentence where a clause begins that can be said or left out by itself.
 *
 * <p>What is not left out is put together again as it was, so that a cut too many does little harm.
 */
final class ClauseSplitter {

  private static final String ALONE = "Stands alone";
  private static final String BEGINS = "Begins a clause";
  private static final String AFTER_COMMA = "Begins after a comma";
  private static final String TRAILS = "Trails";
  private static final String TRAILS_AFTER_COMMA = "Trails after a comma";

  private static final Set<String> ADDING = Set.of(TRAILS, TRAILS_AFTER_COMMA);
  private static final int SHORTEST = 2;

  private final Cues begins;
  private final Cues goesOn;
  private final Cues waits;
  private final Cues clauses;

  ClauseSplitter(FamilyBook book) {
    FamilyCard card = book.card(Family.POINTS);
    Map<String, List<String>> lists = book.lists();
    begins = new Cues(card, List.of(ALONE, BEGINS, AFTER_COMMA, TRAILS, TRAILS_AFTER_COMMA), lists);
    goesOn = new Cues(card, List.of("Goes on"), lists);
    waits = new Cues(card, List.of("Waits for its main clause"), lists);
    clauses = new Cues(card, List.of("Makes a clause"), lists);
  }

  List<Clause> of(Passage sentence) {
    List<Clause> found = new ArrayList<>();
    int from = 0;
    boolean trails = false;
    boolean waiting = waits.atStart(sentence) != null;
    for (Map.Entry<Integer, String> cut : cuts(sentence).entrySet()) {
      int at = cut.getKey();
      boolean ends = waiting && isAfter(',', sentence, at);
      // What trails is a clause by the word that it begins with.
      if (waiting || !mayPart(sentence, from, cut) && !(trails && isLong(sentence, from, at))) {
        waiting &= !ends;
        continue;
      }
      found.add(new Clause(sentence.part(from, at), trails));
      from = at;
      trails = ADDING.contains(cut.getValue());
      waiting = !trails && waits.atStart(sentence.part(at, sentence.words().size())) != null;
    }
    found.add(new Clause(sentence.part(from, sentence.words().size()), trails));
    return found;
  }

  /** Returns the places where a clause may begin, with the heading that says so. */
  private TreeMap<Integer, String> cuts(Passage sentence) {
    TreeMap<Integer, String> cuts = new TreeMap<>();
    for (PhraseMatch<String> match : begins.in(sentence.sentence())) {
      boolean comma = match.key().equals(AFTER_COMMA) || match.key().equals(TRAILS_AFTER_COMMA);
      if (!comma || isAfter(',', sentence, match.first())) {
        cuts.merge(match.first(), match.key(), ClauseSplitter::stronger);
      }
    }
    for (int i = SHORTEST; i < sentence.words().size(); i++) {
      if (isAfterStrongMark(sentence, i)) {
        cuts.putIfAbsent(i, ALONE);
      }
    }
    cuts.keySet().removeIf(at -> isBound(at, sentence));
    int list = colon(sentence);
    cuts.entrySet().removeIf(cut -> cut.getKey() > list && !cut.getValue().equals(ALONE));
    return cuts;
  }

  /** Returns the first word after a colon: what follows is told as one; none is as far away. */
  static int colon(Passage sentence) {
    for (int i = 1; i < sentence.words().size(); i++) {
      if (isAfter(':', sentence, i)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static String stronger(String a, String b) {
    return a.equals(ALONE) || !b.equals(ALONE) && ADDING.contains(a) ? a : b;
  }

  /** Whether a cut leaves some words on both sides. */
  private static boolean isLong(Passage sentence, int from, int at) {
    return at - from >= SHORTEST && sentence.words().size() - at >= SHORTEST;
  }

  private boolean mayPart(Passage sentence, int from, Map.Entry<Integer, String> cut) {
    int at = cut.getKey();
    if (!isLong(sentence, from, at)) {
      return false;
    }
    boolean sure = cut.getValue().equals(ALONE);
    return sure || !clauses.in(sentence.part(from, at).sentence()).isEmpty();
  }

  /**
   * Whether a word belongs to the one before it: {@code until then}; or is not his own, or a name
   * such as {@code IT} follows it that only looks like the start of a clause.
   */
  private boolean isBound(int word, Passage sentence) {
    int next = Math.min(word + 1, sentence.words().size() - 1);
    if (sentence.words().get(word).quoted() || sentence.isInCapitals(next)) {
      return true;
    }
    for (PhraseMatch<String> match : goesOn.in(sentence.sentence())) {
      if (match.first() < word && word < match.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAfterStrongMark(Passage sentence, int word) {
    String between = sentence.before(word);
    return between.indexOf(';') >= 0
        || between.contains(" \u2013 ")
        || between.contains(" - ")
        || between.indexOf('\u2014') >= 0;
  }

  private static boolean isAfter(char sign, Passage sentence, int word) {
    return sentence.before(word).indexOf(sign) >= 0;
  }
}
