package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import coach.phrasebook.ListenCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what of the client's words is worth saying back. */
final class KeyPoints {

  private static final String SMALL_TALK = "Small talk";
  private static final String AMOUNT = "Amount";
  private static final String CONTRAST = "Contrast";
  private static final String LEANS = "Leans on what was said";

  /** What each kind of point weighs; a clause of none still counts for one. */
  private static final Map<String, Integer> WEIGHTS =
      Map.of(
          "Criterion",
          6,
          "Need",
          4,
          "Want",
          4,
          "Problem",
          4,
          "Condition",
          3,
          AMOUNT,
          3,
          "Date",
          3,
          "Not",
          2,
          CONTRAST,
          2);

  /** What makes a clause a point even among thanks. */
  private static final Set<String> STRONG =
      Set.of("Criterion", "Need", "Want", "Problem", "Condition", AMOUNT, "Date");

  private static final int SHORTEST = 2;

  private final Cues cues;
  private final Cues clauses;
  private final Cues leaning;
  private final Breaths cutter;
  private final PersonShift shift;
  private final Asking asking;
  private final Table joints;

  KeyPoints(ListenBook book, Language language) {
    ListenCard card = book.card(Family.POINTS);
    List<String> headings = new ArrayList<>(Family.POINTS.patterns());
    headings.removeAll(
        List.of("Begins a clause", "Goes on", "Stands alone", "Makes a clause", LEANS));
    cues = new Cues(card, headings, book.lists());
    clauses = new Cues(card, List.of("Makes a clause"), book.lists());
    leaning = new Cues(card, List.of(LEANS), book.lists());
    cutter = new Breaths(book);
    joints = new Table(card.bullets("Said instead before a clause"));
    shift = new PersonShift(book, language);
    asking = new Asking(book, shift, language);
  }

  List<KeyPoint> in(ClientWords client) {
    List<KeyPoint> points = new ArrayList<>();
    for (Sentence sentence : client.sentences()) {
      Stretch whole = Stretch.of(client.text(), sentence);
      for (Stretch piece : cutter.of(whole)) {
        KeyPoint point = point(piece, whole);
        if (point != null) {
          points.add(point);
        }
      }
    }
    return held(points);
  }

  /**
   * Makes what the next point leans on weigh as much as that one, so that it stays with it; and a
   * contrast as much as what it takes back.
   */
  private static List<KeyPoint> held(List<KeyPoint> points) {
    for (int i = points.size() - 2; i >= 0; i--) {
      KeyPoint base = points.get(i);
      KeyPoint next = points.get(i + 1);
      int both = Math.max(base.weight(), next.weight());
      if (next.leans()) {
        points.set(i, base.weighing(both));
        points.set(i + 1, next.kinds().contains(CONTRAST) ? next.weighing(both) : next);
      }
    }
    return points;
  }

  private KeyPoint point(Stretch whole, Stretch sentence) {
    Table.Row joint = joints.at(whole.words(), 0);
    int words = joint == null ? 0 : joint.left().size();
    boolean joined = words > 0 && words < whole.words().size();
    Stretch piece = joined ? whole.part(words, whole.words().size()) : whole;
    Set<String> kinds = kinds(whole);
    boolean strong = kinds.stream().anyMatch(STRONG::contains);
    boolean small = kinds.contains(SMALL_TALK) && !kinds.contains("Criterion");
    if (small || piece.count() < SHORTEST && !strong) {
      return null;
    }
    Shifted asked = asking.of(piece, sentence);
    Shifted said = asked == null ? shift.of(piece) : asked;
    if (said.text().isEmpty()) {
      return null;
    }
    int weight = asked == null ? 1 : 4;
    for (String kind : kinds) {
      weight += WEIGHTS.getOrDefault(kind, 0);
    }
    boolean clause = asked != null || !clauses.in(piece.sentence()).isEmpty();
    String lead = joined ? joint.right().get(0) + " " : "";
    Shifted led = new Shifted((lead + said.text()).strip(), said.sure());
    boolean question = asked != null && sentence.isQuestion() || piece.isQuestion();
    boolean leans = leaning.atStart(piece) != null;
    return new KeyPoint(whole.written(), kinds, weight, led, clause, question, leans);
  }

  private Set<String> kinds(Stretch piece) {
    Set<String> kinds = new TreeSet<>();
    for (PhraseMatch<String> match : cues.in(piece.sentence())) {
      kinds.add(match.key());
    }
    for (Word word : piece.words()) {
      if (word.kind() == Word.Kind.NUMBER) {
        kinds.add(AMOUNT);
      }
    }
    return kinds;
  }
}
