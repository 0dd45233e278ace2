package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Topic;
import java.util.List;
import java.util.Map;

/** Tells a request or a question of the client as his wish: {@code you would like us to …}. */
final class Asking {

  private static final String NEEDS_A_DEED = "Asked to do a deed";
  private static final Map<String, String> LEADS =
      Map.of("Asked not to do", "Told not to", "Asked for", "Told what");

  private final PersonShift shift;
  private final Cues before;
  private final Cues conditions;
  private final Cues requests;
  private final Cues deeds;
  private final Cues bare;
  private final Cues telling;
  private final Cues told;
  private final Cues noDeed;
  private final Cues forbidding;
  private final Turning questions;
  private final FamilyCard card;
  private final Language language;

  Asking(FamilyBook book, PersonShift shift) {
    this.shift = shift;
    this.language = book.language();
    card = book.card(Family.REQUESTS);
    before = new Cues(card, List.of("Said before a question"), book.lists());
    conditions = new Cues(card, List.of("Comes before a deed"), book.lists());
    requests =
        new Cues(
            card,
            List.of("Asked to do", "Asked not to do", "Asked for", NEEDS_A_DEED),
            book.lists());
    deeds = new Cues(card, List.of("Deeds"), book.lists());
    bare = new Cues(card, List.of("Deeds by themselves"), book.lists());
    telling = new Cues(card, List.of("Asked to tell"), book.lists());
    told = new Cues(card, List.of("What is told"), book.lists());
    noDeed = new Cues(card, List.of("No deed"), book.lists());
    forbidding = new Cues(card, List.of("Forbids more than one thing"), book.lists());
    questions = new Turning(book, shift);
  }

  /**
   * Returns the wish; null where the stretch asks nothing. Not sure where it cannot be turned.
   *
   * @param stretch what was said
   * @param within the sentence that it is of
   */
  Shifted of(Passage stretch, Passage within) {
    Wish wish = wish(stretch, within);
    return wish == null ? null : wish.joined();
  }

  /** Whether a stretch asks with its words, not only by its mark as in {@code 2,300 for it?} */
  boolean begins(Passage said) {
    Passage stretch = withoutOpening(said);
    for (int i = 1; i < stretch.words().size(); i++) {
      if (stretch.isQuestion() && opens(stretch.part(i, stretch.words().size()))) {
        return true;
      }
    }
    return opens(stretch);
  }

  private boolean opens(Passage stretch) {
    return questions.opens(stretch) || questions.isInverted(stretch) || questions.asks(stretch);
  }

  /** Returns what is asked, such as {@code when we can start}; null where nothing is. */
  Asked asked(Passage stretch, Passage within) {
    Wish wish = wish(stretch, within);
    if (wish == null) {
      return null;
    }
    boolean question = wish.lead().equals(words("Told as a question"));
    Shifted said = question ? wish.said() : wish.joined();
    return new Asked(within.written(), said.sure() ? said.text() : "", !question);
  }

  private Wish wish(Passage said, Passage within) {
    Passage stretch = withoutOpening(said);
    Wish wish = conditional(stretch);
    wish = wish == null ? telling(stretch) : wish;
    wish = wish == null ? request(stretch) : wish;
    return wish == null ? question(stretch, within) : wish;
  }

  private Wish telling(Passage stretch) {
    PhraseMatch<String> tell = telling.atStart(stretch);
    if (tell == null || tell.end() == stretch.words().size()) {
      return null;
    }
    Passage rest = stretch.part(tell.end(), stretch.words().size());
    boolean asks = told.atStart(rest) != null;
    return asks ? new Wish(words("Told as a question"), shift.turned(rest)) : null;
  }

  private Wish request(Passage stretch) {
    PhraseMatch<String> request = requests.atStart(stretch);
    int after = request == null ? 0 : request.end();
    if (after == stretch.words().size() || stretch.before(after).indexOf(':') >= 0) {
      return null;
    }
    if (forbidding.atStart(stretch) != null) {
      return Wish.unsure(stretch);
    }
    Passage rest = stretch.part(after, stretch.words().size());
    boolean deed = (request == null ? bare : deeds).atStart(rest) != null;
    String heading = request == null ? NEEDS_A_DEED : request.key();
    boolean asked = heading.equals("Asked for") || !heading.equals(NEEDS_A_DEED) && !isSmall(rest);
    return deed || asked
        ? new Wish(words(LEADS.getOrDefault(heading, "Told to")), shift.turned(rest))
        : null;
  }

  private Wish question(Passage stretch, Passage within) {
    if (stretch.isQuestion() || questions.asks(stretch)) {
      return questions.of(stretch);
    }
    if (!within.isQuestion() || !questions.opens(stretch) && !questions.isInverted(stretch)) {
      return null;
    }
    Wish part = questions.of(stretch);
    // Of "Where I live it rains, so what?" the first part asks nothing.
    boolean asks = part != null && (!part.lead().isEmpty() || questions.isInverted(stretch));
    return asks ? part : null;
  }

  /** Returns a question without the words that only lead up to it. */
  Passage withoutOpening(Passage said) {
    PhraseMatch<String> opening = before.atStart(said);
    int from = opening == null ? 0 : opening.end();
    return from == 0 || from == said.words().size() ? said : said.part(from, said.words().size());
  }

  /** Returns what is asked in "If it rains, call me"; null where nothing is. */
  private Wish conditional(Passage stretch) {
    int size = stretch.words().size();
    for (int i = 1; i < size && conditions.atStart(stretch) != null; i++) {
      Passage rest = stretch.part(i, size);
      if (stretch.before(i).indexOf(',') >= 0 && bare.atStart(rest) != null) {
        Shifted first = shift.turned(stretch.part(0, i));
        Shifted deed = shift.turned(rest);
        String text = first.text() + ", " + words("Told to") + " " + Tidy.small(deed.text());
        return new Wish("", new Shifted(text, first.sure() && deed.sure()));
      }
    }
    return null;
  }

  private boolean isSmall(Passage rest) {
    return noDeed.atStart(rest) != null
        || language.words(Topic.FUNCTION_WORDS).contains(rest.words().get(0).text());
  }

  private String words(String heading) {
    return card.bullets(heading).isEmpty() ? "" : card.bullets(heading).get(0);
  }
}
