package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import coach.phrasebook.ListenCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Topic;
import java.util.List;

/** Tells a request or a question of the client as his wish: {@code you would like us to …}. */
final class Asking {

  private static final String REST = "\u2026";
  private static final int LONGEST_MOVED = 8;
  private static final int LONGEST_LEAD = 5;

  private final PersonShift shift;
  private final Cues requests;
  private final Cues deeds;
  private final Cues bare;
  private final Cues telling;
  private final Cues told;
  private final Cues noDeed;
  private final Cues asking;
  private final Cues fixed;
  private final Cues twice;
  private final Table turned;
  private final ListenCard card;
  private final Language language;

  Asking(ListenBook book, PersonShift shift, Language language) {
    this.shift = shift;
    this.language = language;
    card = book.card(Family.REQUESTS);
    requests =
        new Cues(
            card, List.of("Asked to do", "Asked not to do", "Asked to do a deed"), book.lists());
    deeds = new Cues(card, List.of("Deeds"), book.lists());
    bare = new Cues(card, List.of("Deeds by themselves"), book.lists());
    telling = new Cues(card, List.of("Asked to tell"), book.lists());
    told = new Cues(card, List.of("What is told"), book.lists());
    noDeed = new Cues(card, List.of("No deed"), book.lists());
    asking = new Cues(card, List.of("Question words"), book.lists());
    fixed = new Cues(card, List.of("Not moved"), book.lists());
    twice = new Cues(card, List.of("Asks twice"), book.lists());
    turned = new Table(card.bullets("Turned"));
  }

  /**
   * A wish in two pieces.
   *
   * @param lead who wishes, such as {@code you want to know}; empty where it is not sure
   * @param said what, such as {@code when we can start}
   */
  private record Wish(String lead, Shifted said) {}

  /**
   * Returns the wish; null where the stretch asks nothing. Not sure where it cannot be turned.
   *
   * @param stretch what was said
   * @param within the sentence that it is of
   */
  Shifted of(Stretch stretch, Stretch within) {
    Wish wish = wish(stretch, within);
    return wish == null ? null : joined(wish);
  }

  /** Returns what is asked, such as {@code when we can start}; null where nothing is. */
  Asked asked(Stretch stretch, Stretch within) {
    Wish wish = wish(stretch, within);
    if (wish == null) {
      return null;
    }
    boolean question = wish.lead().equals(words("Told as a question"));
    Shifted said = question ? wish.said() : joined(wish);
    return new Asked(within.written(), said.sure() ? said.text() : "", !question);
  }

  private static Shifted joined(Wish wish) {
    Shifted said = wish.said();
    return wish.lead().isEmpty()
        ? said
        : new Shifted(wish.lead() + " " + Tidy.small(said.text()), said.sure());
  }

  private Wish wish(Stretch stretch, Stretch within) {
    PhraseMatch<String> tell = telling.atStart(stretch);
    if (tell != null && tell.end() < stretch.words().size()) {
      Stretch rest = stretch.part(tell.end(), stretch.words().size());
      if (told.atStart(rest) != null) {
        return new Wish(words("Told as a question"), shift.of(rest));
      }
    }
    PhraseMatch<String> request = requests.atStart(stretch);
    int after = request == null ? 0 : request.end();
    if (after < stretch.words().size() && !isFollowedBy(':', stretch, after)) {
      Stretch rest = stretch.part(after, stretch.words().size());
      boolean deed = (request == null ? bare : deeds).atStart(rest) != null;
      String heading = request == null ? "Asked to do a deed" : request.key();
      boolean asked = deed || !heading.equals("Asked to do a deed") && !isSmall(rest);
      if (asked) {
        String lead = heading.equals("Asked not to do") ? "Told not to" : "Told to";
        return new Wish(words(lead), shift.of(rest));
      }
    }
    boolean asks = stretch.isQuestion() || within.isQuestion() && opensQuestion(stretch);
    return asks ? question(stretch) : null;
  }

  /** Whether a sign stands before a word of the stretch. */
  private static boolean isFollowedBy(char sign, Stretch stretch, int word) {
    int from = word == 0 ? stretch.start() : stretch.words().get(word - 1).end();
    return stretch.text().substring(from, stretch.words().get(word).start()).indexOf(sign) >= 0;
  }

  private boolean opensQuestion(Stretch stretch) {
    return turned.at(stretch.words(), 0) != null || asking.atStart(stretch) != null;
  }

  private boolean isSmall(Stretch rest) {
    return noDeed.atStart(rest) != null
        || language.words(Topic.FUNCTION_WORDS).contains(rest.words().get(0).text());
  }

  private Wish question(Stretch stretch) {
    if (!shift.isSure(stretch) || !twice.in(stretch.sentence()).isEmpty()) {
      return unsure(stretch);
    }
    PhraseMatch<String> lead = asking.atStart(stretch);
    int last = lead == null ? 0 : Math.min(LONGEST_LEAD, stretch.words().size() - 2);
    for (int i = 0; i <= last; i++) {
      Table.Row row = turned.at(stretch.words(), i);
      if (row != null) {
        Shifted said = turned(stretch, i, row);
        return said == null ? unsure(stretch) : new Wish(words("Told as a question"), said);
      }
    }
    return lead == null && shift.hasTag(stretch) ? null : unsure(stretch);
  }

  private Shifted turned(Stretch stretch, int at, Table.Row row) {
    int after = at + row.left().size();
    int size = stretch.words().size();
    boolean bare = after >= size || stretch.words().get(after).text().equals("?");
    Shifted rest = bare ? new Shifted("", true) : shift.of(stretch.part(after, size));
    String form = row.right().get(0);
    boolean moves = form.contains(REST);
    if (moves && (bare || !mayMove(stretch.part(after, size)))) {
      return null;
    }
    Shifted lead = at == 0 ? new Shifted("", true) : shift.of(stretch.part(0, at));
    boolean whether = at == 0 && !moves;
    String body = moves ? form.replace(REST, rest.text()) : form + " " + rest.text();
    String text = (whether ? words("Whether") : lead.text()) + " " + body;
    return new Shifted(text.strip(), rest.sure() && lead.sure());
  }

  private boolean mayMove(Stretch rest) {
    return rest.count() <= LONGEST_MOVED && fixed.in(rest.sentence()).isEmpty();
  }

  private static Wish unsure(Stretch stretch) {
    return new Wish("", new Shifted(stretch.written(), false));
  }

  private String words(String heading) {
    return card.bullets(heading).isEmpty() ? "" : card.bullets(heading).get(0);
  }
}
