package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.PhraseMatch;
import java.util.List;

/** Tells a question of the client: {@code you want to know whether …}. */
final class Turning {

  private static final String REST = "\u2026";
  private static final int LONGEST_MOVED = 8;
  private static final int LONGEST_LEAD = 5;

  private final PersonShift shift;
  private final Cues asking;
  private final Cues verbs;
  private final Cues fixed;
  private final Cues twice;
  private final Cues unmarked;
  private final Cues tags;
  private final Cues straight;
  private final Table turned;
  private final Inversion inversion;
  private final String lead;
  private final String whether;

  Turning(FamilyBook book, PersonShift shift) {
    this.shift = shift;
    FamilyCard card = book.card(Family.REQUESTS);
    asking = new Cues(card, List.of("Question words"), book.lists());
    verbs = new Cues(card, List.of("Verbs that ask"), book.lists());
    fixed = new Cues(card, List.of("Not moved"), book.lists());
    twice = new Cues(card, List.of("Asks twice"), book.lists());
    unmarked = new Cues(card, List.of("Asks without a mark"), book.lists());
    tags = new Cues(card, List.of("Asks by its tag"), book.lists());
    straight = new Cues(card, List.of("Asks without turning"), book.lists());
    turned = new Table(card.bullets("Turned"));
    inversion = new Inversion(card, book, shift);
    lead = card.bullets("Told as a question").stream().findFirst().orElse("");
    whether = card.bullets("Whether").stream().findFirst().orElse("");
  }

  /** Whether a passage starts as a question does. */
  boolean opens(Passage passage) {
    return turned.at(passage.words(), 0) != null || asking.atStart(passage) != null;
  }

  /** Whether a passage asks by its order: the verb stands before whoever does it. */
  boolean isInverted(Passage passage) {
    return verbs.atStart(passage) != null;
  }

  /** Whether a passage asks for certain, with or without a question mark. */
  boolean asks(Passage passage) {
    return unmarked.atStart(passage) != null;
  }

  /** Returns a question as a wish to know; null where it only ends as a question does. */
  Wish of(Passage passage) {
    if (!shift.isSure(passage) || !twice.in(passage.sentence()).isEmpty()) {
      return Wish.unsure(passage);
    }
    if (tags.atStart(passage) != null) {
      return new Wish(lead, before(passage, 0).then(shift.turned(passage)));
    }
    if (straight.atStart(passage) != null) {
      return new Wish(lead, shift.turned(passage));
    }
    PhraseMatch<String> asks = asking.atStart(passage);
    int last = asks == null ? 0 : Math.min(LONGEST_LEAD, passage.words().size() - 2);
    for (int i = 0; i <= last; i++) {
      Table.Row row = turned.at(passage.words(), i);
      if (row != null) {
        Shifted said = turned(passage, i, row);
        return said == null ? Wish.unsure(passage) : new Wish(lead, said);
      }
    }
    for (int i = asks == null ? 0 : asks.end(); i <= last; i++) {
      Shifted undone = inversion.undone(passage.part(i, passage.words().size()));
      if (undone != null) {
        return new Wish(lead, before(passage, i).then(undone));
      }
    }
    return asks == null && shift.hasTag(passage) ? null : Wish.unsure(passage);
  }

  /** Returns what leads into a question that turns at a place: its own first words, if any. */
  private Shifted before(Passage passage, int at) {
    return at == 0 ? new Shifted(whether, true) : shift.turned(passage.part(0, at));
  }

  private Shifted turned(Passage passage, int at, Table.Row row) {
    int after = at + row.left().size();
    int size = passage.words().size();
    boolean bare = after >= size || passage.words().get(after).text().equals("?");
    Shifted rest = bare ? Shifted.NOTHING : shift.turned(passage.part(after, size));
    String form = row.right().get(0);
    boolean moves = form.contains(REST);
    if (moves && (bare || !mayMove(passage.part(after, size)))) {
      return null;
    }
    Shifted body =
        moves
            ? new Shifted(form.replace(REST, rest.text()), rest.sure())
            : new Shifted(form, true).then(rest);
    return at == 0 && moves ? body : before(passage, at).then(body);
  }

  private boolean mayMove(Passage rest) {
    return rest.count() <= LONGEST_MOVED && fixed.in(rest.sentence()).isEmpty();
  }
}
