package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Sentence;
import coach.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what of the client's words is worth saying back. */
final class KeyPoints {

  private static final String LEANS = "Leans on what was said";
  private static final String COMPLETES = "Completes what was said";
  private static final String REFERS = "Refers to what was said";

  private static final Set<String> TOPICS =
      Set.of(KeyPoint.WANT, KeyPoint.REQUEST, "Need", "Problem");

  private static final int TOPIC = 5;

  private static final int SHORTEST = 2;

  /** Of a sentence of up to so many words nothing is left out. */
  private static final int WHOLE = 26;

  /** "So what?" is no point of his, and of fewer words a quotation says nothing. */
  private static final int SHORTEST_QUOTATION = 4;

  private final PointKinds kinds;
  private final Cues clauses;
  private final Cues opens;
  private final Cues leaning;
  private final Cues completing;
  private final Cues referring;
  private final ClauseSplitter splitter;
  private final PersonShift shift;
  private final Asking asking;
  private final Matter matter;
  private final Table joints;

  KeyPoints(FamilyBook book) {
    FamilyCard card = book.card(Family.POINTS);
    kinds = new PointKinds(book);
    clauses = new Cues(card, List.of("Makes a clause"), book.lists());
    opens = new Cues(card, List.of("Opens a clause"), book.lists());
    leaning = new Cues(card, List.of(LEANS), book.lists());
    completing = new Cues(card, List.of(COMPLETES), book.lists());
    referring = new Cues(card, List.of(REFERS), book.lists());
    splitter = new ClauseSplitter(book);
    joints = new Table(card.bullets("Said instead before a clause"));
    shift = new PersonShift(book);
    asking = new Asking(book, shift);
    matter = new Matter(book, kinds, asking, shift);
  }

  List<KeyPoint> in(ClientWords client) {
    List<KeyPoint> points = new ArrayList<>();
    int number = 0;
    for (Passage whole : matter.of(client)) {
      Passage last = null;
      for (Clause clause : splitter.of(whole)) {
        String gap = last == null ? "" : last.gap(clause.passage());
        boolean bound = last == null ? completing.atStart(whole) != null : whole.count() <= WHOLE;
        PointPlace place = new PointPlace(number++, gap, clause.trails(), bound);
        KeyPoint point = point(clause.passage(), whole, place);
        if (point != null) {
          points.add(point);
        }
        last = clause.passage();
      }
    }
    return withTopic(points);
  }

  private boolean isTelling(Sentence sentence) {
    return !clauses.in(sentence).isEmpty();
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

  private KeyPoint point(Passage whole, Passage sentence, PointPlace place) {
    Table.Row joint = joints.at(whole.words(), 0);
    int skipped = joint == null ? 0 : joint.left().size();
    boolean joined = skipped > 0 && skipped < whole.words().size();
    Passage piece = joined ? whole.part(skipped, whole.words().size()) : whole;
    Set<String> found = kinds.of(whole, sentence);
    if (PointKinds.isSmall(found) || piece.count() < SHORTEST && !PointKinds.isStrong(found)) {
      return null;
    }
    boolean adds = place.trails() && !(sentence.isQuestion() && asking.begins(piece));
    Shifted asked = adds ? null : asking.of(piece, sentence);
    Shifted said = asked == null ? shift.of(piece) : asked;
    boolean bare = found.isEmpty() && isBare(said, piece) && !isPart(whole, sentence);
    boolean unsaid = isEmpty(said, piece) && !(PointKinds.isStrong(found) && asked != null);
    if (unsaid || bare) {
      return null;
    }
    String lead = joined ? lead(joint, whole.upTo(piece), place) : "";
    boolean wish = asked != null && asked.sure();
    boolean asks =
        wish ? asking.isAnswered(piece, sentence) : asked != null && asking.begins(piece);
    if (wish) {
      found.add(asks ? KeyPoint.WANT : KeyPoint.REQUEST);
    }
    Passage core = wish ? asking.withoutOpening(piece) : piece;
    return new KeyPoint(
        words(lead.isEmpty() ? piece : whole, asks),
        found,
        PointKinds.weight(found, asked != null, said.sure()),
        new Shifted((lead + " " + said.text()).strip(), said.sure()),
        wish || isClause(piece),
        asks,
        footing(piece),
        lead.isEmpty() ? place.linked(whole.upTo(core)) : place);
  }

  /**
   * Whether a piece belongs to others, so that it is said with them: {@code they come, they go}.
   */
  private static boolean isPart(Passage piece, Passage sentence) {
    return sentence.count() <= WHOLE && piece.count() < sentence.count();
  }

  /** Returns words as written, with the mark of a cry that asks nothing: {@code 2,300 for that?} */
  private static String words(Passage passage, boolean asks) {
    return !asks && passage.isQuestion() ? passage.written() + '?' : passage.written();
  }

  private KeyPoint.Footing footing(Passage piece) {
    if (leaning.atStart(piece) != null || completing.atStart(piece) != null) {
      return KeyPoint.Footing.LEANS;
    }
    boolean refers = !referring.in(piece.sentence()).isEmpty();
    return refers ? KeyPoint.Footing.REFERS : KeyPoint.Footing.ITS_OWN;
  }

  /** Returns what a piece starts with: where it goes on, what he joined it with. */
  private static String lead(Table.Row joint, String joined, PointPlace place) {
    String lead = joint.right().get(0);
    return lead.isEmpty() || place.link().isEmpty() ? lead : joined;
  }

  private static boolean isBare(Shifted said, Passage piece) {
    return piece.count() <= SHORTEST || Words.of(said.text()).size() < SHORTEST;
  }

  private static boolean isEmpty(Shifted said, Passage piece) {
    int quotation = piece.isQuestion() ? SHORTEST_QUOTATION - 1 : SHORTEST_QUOTATION;
    return said.text().isEmpty() || !said.sure() && piece.count() < quotation;
  }

  /** Whether "it is so that" can lead into it: it has a verb, and starts with its subject. */
  private boolean isClause(Passage piece) {
    return opens.atStart(piece) != null && isTelling(piece.sentence());
  }
}
