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
   * Returns the wish; null where the passage asks nothing. Not sure where it cannot be turned.
   *
   * @param passage what was said
   * @param within the sentence that it is of
   */
  Shifted of(Passage passage, Passage within) {
    Wish wish = wish(passage, within);
    return wish == null ? null : wish.joined();
  }

  /** Whether a passage asks with its words, not only by its mark as in {@code 2,300 for it?} */
  boolean begins(Passage said) {
    Passage passage = withoutOpening(said);
    for (int i = 1; i < passage.words().size(); i++) {
      if (passage.isQuestion() && opens(passage.part(i, passage.words().size()))) {
        return true;
      }
    }
    return opens(passage);
  }

  private boolean opens(Passage passage) {
    return questions.opens(passage) || questions.isInverted(passage) || questions.asks(passage);
  }

  /** Returns what is asked, such as {@code when we can start}; null where nothing is. */
  Asked asked(Passage passage, Passage within) {
    Wish wish = wish(passage, within);
    if (wish == null) {
      return null;
    }
    boolean question = wish.lead().equals(words("Told as a question"));
    Shifted said = question ? wish.said() : wish.joined();
    return new Asked(within.written(), said.sure() ? said.text() : "", !question);
  }

  /** Whether what is asked wants an answer: it is a question, by its mark or by its words. */
  boolean isAnswered(Passage passage, Passage within) {
    Asked asked = asked(passage, within);
    return asked != null && (within.isQuestion() || !asked.isRequest());
  }

  private Wish wish(Passage said, Passage within) {
    Passage passage = withoutOpening(said);
    Wish wish = conditional(passage);
    wish = wish == null ? telling(passage) : wish;
    wish = wish == null ? request(passage) : wish;
    return wish == null ? question(passage, within) : wish;
  }

  private Wish telling(Passage passage) {
    PhraseMatch<String> tell = telling.atStart(passage);
    if (tell == null || tell.end() == passage.words().size()) {
      return null;
    }
    Passage rest = passage.part(tell.end(), passage.words().size());
    boolean asks = told.atStart(rest) != null;
    return asks ? new Wish(words("Told as a question"), shift.turned(rest)) : null;
  }

  private Wish request(Passage passage) {
    PhraseMatch<String> request = requests.atStart(passage);
    int after = request == null ? 0 : request.end();
    if (after == passage.words().size() || passage.before(after).indexOf(':') >= 0) {
      return null;
    }
    if (forbidding.atStart(passage) != null) {
      return Wish.unsure(passage);
    }
    Passage rest = passage.part(after, passage.words().size());
    boolean deed = (request == null ? bare : deeds).atStart(rest) != null;
    String heading = request == null ? NEEDS_A_DEED : request.key();
    boolean asked = heading.equals("Asked for") || !heading.equals(NEEDS_A_DEED) && !isSmall(rest);
    return deed || asked
        ? new Wish(words(LEADS.getOrDefault(heading, "Told to")), shift.turned(rest))
        : null;
  }

  private Wish question(Passage passage, Passage within) {
    if (passage.isQuestion() || questions.asks(passage)) {
      return questions.of(passage);
    }
    if (!within.isQuestion() || !questions.opens(passage) && !questions.isInverted(passage)) {
      return null;
    }
    Wish part = questions.of(passage);
    // Of "Where I live it rains, so what?" the first part asks nothing.
    boolean asks = part != null && (!part.lead().isEmpty() || questions.isInverted(passage));
    return asks ? part : null;
  }

  /** Returns a question without the words that only lead up to it. */
  Passage withoutOpening(Passage said) {
    PhraseMatch<String> opening = before.atStart(said);
    int from = opening == null ? 0 : opening.end();
    return from == 0 || from == said.words().size() ? said : said.part(from, said.words().size());
  }

  /** Returns what is asked in "If it rains, call me"; null where nothing is. */
  private Wish conditional(Passage passage) {
    int size = passage.words().size();
    for (int i = 1; i < size && conditions.atStart(passage) != null; i++) {
      Passage rest = passage.part(i, size);
      if (passage.before(i).indexOf(',') >= 0 && bare.atStart(rest) != null) {
        Shifted first = shift.turned(passage.part(0, i));
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
