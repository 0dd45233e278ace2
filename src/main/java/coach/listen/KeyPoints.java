package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import coach.phrasebook.ListenCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Word;
import coach.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what of the client's words is worth saying back. */
final class KeyPoints {

  private static final String SMALL_TALK = "Small talk";
  private static final String BACKGROUND = "Background";
  private static final String AMOUNT = "Amount";
  static final String CRITERION = "Criterion";
  private static final String CONTRAST = "Contrast";
  private static final String LEANS = "Leans on what was said";
  private static final String REFERS = "Refers to what was said";

  /** What each kind of point weighs; a clause of none still counts for one. */
  private static final Map<String, Integer> WEIGHTS =
      Map.ofEntries(
          Map.entry(CRITERION, 6),
          Map.entry("Need", 5),
          Map.entry("Limit", 5),
          Map.entry("Want", 4),
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
      Set.of(CRITERION, "Need", "Want", "Problem", "Condition", AMOUNT, "Date");

  private static final Set<String> TOPICS = Set.of("Want", "Need", "Problem");
  private static final Set<String> MATTERING = Set.of("Want", "Need", "Problem", "Limit");

  private static final int TOPIC = 5;
  private static final int QUOTED = 2;

  private static final int SHORTEST = 2;

  /** Of a sentence of up to so many words nothing is left out. */
  private static final int WHOLE = 26;

  /** "So what?" is no point of his, and of fewer words a quotation says nothing. */
  private static final int SHORTEST_QUOTATION = 4;

  private final Cues cues;
  private final Cues clauses;
  private final Cues opens;
  private final Cues leaning;
  private final Cues referring;
  private final Breaths cutter;
  private final PersonShift shift;
  private final Asking asking;
  private final Table joints;
  private final Tellings tellings;

  KeyPoints(ListenBook book, Language language) {
    ListenCard card = book.card(Family.POINTS);
    List<String> headings = new ArrayList<>(WEIGHTS.keySet());
    headings.add(SMALL_TALK);
    cues = new Cues(card, headings, book.lists());
    clauses = new Cues(card, List.of("Makes a clause"), book.lists());
    opens = new Cues(card, List.of("Opens a clause"), book.lists());
    leaning = new Cues(card, List.of(LEANS), book.lists());
    referring = new Cues(card, List.of(REFERS), book.lists());
    cutter = new Breaths(book);
    joints = new Table(card.bullets("Said instead before a clause"));
    shift = new PersonShift(book, language);
    asking = new Asking(book, shift, language);
    tellings = new Tellings(book);
  }

  List<KeyPoint> in(ClientWords client) {
    List<KeyPoint> points = new ArrayList<>();
    int number = 0;
    for (Sentence sentence : client.sentences()) {
      Stretch whole = Stretch.of(client.text(), sentence);
      Stretch last = null;
      for (Breath breath : cutter.of(whole)) {
        String gap = last == null ? "" : last.gap(breath.stretch());
        boolean bound = last != null && whole.count() <= WHOLE;
        Place place = new Place(number++, gap, breath.trails(), bound);
        KeyPoint point = point(breath.stretch(), whole, place);
        if (point != null) {
          points.add(point);
        }
        last = breath.stretch();
      }
    }
    return withTopic(points);
  }

  /** How much a point is the main thing: what he chooses by, then what he needs or asks. */
  static int rank(KeyPoint point) {
    boolean matters = point.question() || point.kinds().stream().anyMatch(MATTERING::contains);
    return point.kinds().contains(CRITERION) ? 2 : matters ? 1 : 0;
  }

  /** Makes the first that he needs or suffers from heavier: the others are about it. */
  private static List<KeyPoint> withTopic(List<KeyPoint> points) {
    for (int i = 0; i < points.size(); i++) {
      KeyPoint point = points.get(i);
      if (point.weight() > 0 && point.kinds().stream().anyMatch(TOPICS::contains)) {
        points.set(i, point.weighing(point.weight() + TOPIC));
        return points;
      }
    }
    return points;
  }

  private KeyPoint point(Stretch whole, Stretch sentence, Place place) {
    Table.Row joint = joints.at(whole.words(), 0);
    int skipped = joint == null ? 0 : joint.left().size();
    boolean joined = skipped > 0 && skipped < whole.words().size();
    Stretch piece = joined ? whole.part(skipped, whole.words().size()) : whole;
    Set<String> kinds = kinds(whole, sentence);
    if (isSmall(piece, kinds)) {
      return null;
    }
    Shifted asked = asking.of(piece, sentence);
    Shifted said = asked == null ? shift.of(piece) : asked;
    if (isEmpty(said, piece) || !place.bound() && kinds.isEmpty() && isBare(said, piece)) {
      return null;
    }
    String lead = joined ? lead(joint, whole.upTo(piece), place) : "";
    boolean asks = asked != null && (asked.sure() ? sentence.isQuestion() : asking.begins(piece));
    String written = (lead.isEmpty() ? piece : whole).written();
    String words = !asks && piece.isQuestion() ? written + '?' : written;
    return new KeyPoint(
        words,
        kinds,
        weight(kinds, asked, said),
        new Shifted((lead + " " + said.text()).strip(), said.sure()),
        asked != null && asked.sure() || isClause(piece),
        asks,
        footing(piece),
        lead.isEmpty() ? place.linked(whole.upTo(piece)) : place);
  }

  private KeyPoint.Footing footing(Stretch piece) {
    if (leaning.atStart(piece) != null) {
      return KeyPoint.Footing.LEANS;
    }
    boolean refers = !referring.in(piece.sentence()).isEmpty();
    return refers ? KeyPoint.Footing.REFERS : KeyPoint.Footing.ITS_OWN;
  }

  /** Returns what a piece starts with: where it goes on, what he joined it with. */
  private static String lead(Table.Row joint, String joined, Place place) {
    String lead = joint.right().get(0);
    return lead.isEmpty() || place.link().isEmpty() ? lead : joined;
  }

  private static boolean isSmall(Stretch piece, Set<String> kinds) {
    boolean talk = kinds.contains(SMALL_TALK) && !kinds.contains(CRITERION);
    return talk || piece.count() < SHORTEST && kinds.stream().noneMatch(STRONG::contains);
  }

  private static boolean isBare(Shifted said, Stretch piece) {
    return piece.count() <= SHORTEST || Words.of(said.text()).size() < SHORTEST;
  }

  private static boolean isEmpty(Shifted said, Stretch piece) {
    int quotation = piece.isQuestion() ? SHORTEST_QUOTATION - 1 : SHORTEST_QUOTATION;
    return said.text().isEmpty() || !said.sure() && piece.count() < quotation;
  }

  private static int weight(Set<String> kinds, Shifted asked, Shifted said) {
    int weight = asked == null ? 1 : 4;
    // What has to be quoted is heard less well than what is said.
    weight -= asked == null && !said.sure() ? QUOTED : 0;
    for (String kind : kinds) {
      weight += WEIGHTS.getOrDefault(kind, 0);
    }
    return Math.max(0, weight);
  }

  /** Whether "it is so that" can lead into it: it has a verb, and starts with its subject. */
  private boolean isClause(Stretch piece) {
    return opens.atStart(piece) != null && !clauses.in(piece.sentence()).isEmpty();
  }

  private Set<String> kinds(Stretch piece, Stretch sentence) {
    Set<String> kinds = new TreeSet<>();
    for (PhraseMatch<String> match : cues.in(piece.sentence())) {
      kinds.add(match.key());
    }
    for (Word word : piece.words()) {
      if (word.kind() == Word.Kind.NUMBER) {
        kinds.add(AMOUNT);
      }
    }
    boolean plain = !sentence.isQuestion() && kinds.stream().noneMatch(STRONG::contains);
    if (plain && tellings.isChat(sentence.sentence())) {
      kinds.add(BACKGROUND);
    }
    return kinds;
  }
}
