package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells why a clause is a point: by the headings of the card of points; and what that weighs. */
final class PointKinds {

  private static final String SMALL_TALK = "Small talk";
  private static final String BACKGROUND = "Background";
  private static final String AMOUNT = "Amount";
  private static final String CONTRAST = "Contrast";

  /** What each kind of point weighs; a clause of none still counts for one. */
  private static final Map<String, Integer> WEIGHTS =
      Map.ofEntries(
          Map.entry(KeyPoint.CRITERION, 6),
          Map.entry("Need", 5),
          Map.entry("Limit", 5),
          Map.entry(KeyPoint.WANT, 4),
          Map.entry(KeyPoint.REQUEST, 4),
          Map.entry("Problem", 4),
          Map.entry("Condition", 3),
          Map.entry(AMOUNT, 4),
          Map.entry("Date", 4),
          Map.entry("Not", 2),
          Map.entry(CONTRAST, 2),
          Map.entry("Nice to have", -12),
          Map.entry(BACKGROUND, -4));

  /** What makes a clause a point even among thanks. */
  private static final Set<String> STRONG =
      Set.of(
          KeyPoint.CRITERION,
          KeyPoint.WANT,
          KeyPoint.REQUEST,
          "Need",
          "Problem",
          "Condition",
          AMOUNT,
          "Date");

  private static final int ASKED = 4;

  /** What has to be quoted is heard less well than what is said. */
  private static final int QUOTED = 2;

  private final Cues cues;
  private final Tellings tellings;

  PointKinds(FamilyBook book) {
    FamilyCard card = book.card(Family.POINTS);
    List<String> headings = new ArrayList<>(WEIGHTS.keySet());
    headings.add(SMALL_TALK);
    // A request is told by its form, and no card lists any.
    headings.remove(KeyPoint.REQUEST);
    cues = new Cues(card, headings, book.lists());
    tellings = new Tellings(book);
  }

  /** Returns the kinds of a piece of a sentence. */
  Set<String> of(Passage piece, Passage sentence) {
    Set<String> kinds = of(piece.sentence());
    boolean plain = !sentence.isQuestion() && !isStrong(kinds) && !kinds.contains(CONTRAST);
    if (plain && tellings.isChat(sentence.sentence())) {
      kinds.add(BACKGROUND);
    }
    return kinds;
  }

  /** Returns the kinds that the words of a sentence show by themselves. */
  Set<String> of(Sentence sentence) {
    Set<String> kinds = new TreeSet<>();
    for (PhraseMatch<String> match : cues.in(sentence)) {
      kinds.add(match.key());
    }
    for (Word word : sentence.words()) {
      if (word.kind() == Word.Kind.NUMBER) {
        kinds.add(AMOUNT);
      }
    }
    return kinds;
  }

  static boolean isSmall(Set<String> kinds) {
    return kinds.contains(SMALL_TALK) && !kinds.contains(KeyPoint.CRITERION);
  }

  static boolean isStrong(Set<String> kinds) {
    return kinds.stream().anyMatch(STRONG::contains);
  }

  /**
   * Returns what a clause weighs; never below 0.
   *
   * @param asked whether it asks for something
   * @param sure whether it can be turned round
   */
  static int weight(Set<String> kinds, boolean asked, boolean sure) {
    int weight = asked ? ASKED : 1;
    weight -= !asked && !sure ? QUOTED : 0;
    for (String kind : kinds) {
      weight += WEIGHTS.getOrDefault(kind, 0);
    }
    return Math.max(0, weight);
  }
}
