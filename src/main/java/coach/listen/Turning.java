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

  /** Whether a stretch starts as a question does. */
  boolean opens(Passage stretch) {
    return turned.at(stretch.words(), 0) != null || asking.atStart(stretch) != null;
  }

  /** Whether a stretch asks by its order: the verb stands before whoever does it. */
  boolean isInverted(Passage stretch) {
    return verbs.atStart(stretch) != null;
  }

  /** Whether a stretch asks for certain, with or without a question mark. */
  boolean asks(Passage stretch) {
    return unmarked.atStart(stretch) != null;
  }

  /** Returns a question as a wish to know; null where it only ends as a question does. */
  Wish of(Passage stretch) {
    if (!shift.isSure(stretch) || !twice.in(stretch.sentence()).isEmpty()) {
      return Wish.unsure(stretch);
    }
    if (tags.atStart(stretch) != null) {
      return new Wish(lead, before(stretch, 0).then(shift.turned(stretch)));
    }
    if (straight.atStart(stretch) != null) {
      return new Wish(lead, shift.turned(stretch));
    }
    PhraseMatch<String> asks = asking.atStart(stretch);
    int last = asks == null ? 0 : Math.min(LONGEST_LEAD, stretch.words().size() - 2);
    for (int i = 0; i <= last; i++) {
      Table.Row row = turned.at(stretch.words(), i);
      if (row != null) {
        Shifted said = turned(stretch, i, row);
        return said == null ? Wish.unsure(stretch) : new Wish(lead, said);
      }
    }
    for (int i = asks == null ? 0 : asks.end(); i <= last; i++) {
      Shifted undone = inversion.undone(stretch.part(i, stretch.words().size()));
      if (undone != null) {
        return new Wish(lead, before(stretch, i).then(undone));
      }
    }
    return asks == null && shift.hasTag(stretch) ? null : Wish.unsure(stretch);
  }

  /** Returns what leads into a question that turns at a place: its own first words, if any. */
  private Shifted before(Passage stretch, int at) {
    return at == 0 ? new Shifted(whether, true) : shift.turned(stretch.part(0, at));
  }

  private Shifted turned(Passage stretch, int at, Table.Row row) {
    int after = at + row.left().size();
    int size = stretch.words().size();
    boolean bare = after >= size || stretch.words().get(after).text().equals("?");
    Shifted rest = bare ? Shifted.NOTHING : shift.turned(stretch.part(after, size));
    String form = row.right().get(0);
    boolean moves = form.contains(REST);
    if (moves && (bare || !mayMove(stretch.part(after, size)))) {
      return null;
    }
    Shifted body =
        moves
            ? new Shifted(form.replace(REST, rest.text()), rest.sure())
            : new Shifted(form, true).then(rest);
    return at == 0 && moves ? body : before(stretch, at).then(body);
  }

  private boolean mayMove(Passage rest) {
    return rest.count() <= LONGEST_MOVED && fixed.in(rest.sentence()).isEmpty();
  }
}
