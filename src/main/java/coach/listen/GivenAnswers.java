package coach.listen;

import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.ContentWords;
import coach.text.Language;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Speech;
import java.util.List;

/** Finds what a seller has answered already to a question of the client. */
final class GivenAnswers {

  private static final String NONE = "No answer";
  private static final String FINDS_OUT = "Finds out";
  private static final String DAY = "Asks for a day";
  private static final String YES = "Says yes";
  private static final String GREETS = "Greets";
  private static final String AT_ONCE = "Answers at once";

  private final Language language;
  private final Speech speech;
  private final ClauseSplitter splitter;
  private final Cues cues;

  GivenAnswers(FamilyBook book) {
    language = book.language();
    speech = new Speech(language);
    splitter = new ClauseSplitter(book);
    FamilyCard card = Recapper.usual(book);
    cues = new Cues(card, List.of(NONE, FINDS_OUT, DAY, YES, GREETS, AT_ONCE), book.lists());
  }

  /**
   * Returns the answer as a sentence; empty where none was given.
   *
   * @param asked the question
   * @param reply what the seller said next; empty where nothing
   * @param only whether nothing else was asked, so that whatever he told first is the answer
   * @param steps what will be done: an answer only where it is about the same, or tells the day
   */
  String to(Asked asked, String reply, boolean only, List<Deed> steps) {
    List<Sentence> question = speech.of(asked.words()).sentences(PartKind.BODY);
    List<String> matter = ContentWords.of(question, language);
    boolean when = question.stream().anyMatch(sentence -> has(DAY, sentence));
    String best = "";
    int most = 0;
    for (Sentence sentence : speech.of(reply).sentences(PartKind.BODY)) {
      boolean step = Deed.anySaid(Passage.of(reply, sentence).written(), steps);
      for (Clause clause : answering(reply, sentence, step)) {
        Passage told = clause.passage();
        int shared =
            ContentWords.shared(matter, ContentWords.of(List.of(told.sentence()), language));
        boolean first = only && best.isEmpty() && (!step || when);
        if (shared > most || first) {
          best = step ? Passage.of(reply, sentence).written() : greeted(told);
          most = shared;
        }
      }
    }
    return best.isEmpty() ? "" : Tidy.capital(Tidy.ended(best));
  }

  /** Whether a reply begins with a word that answers what was asked last: {@code We do, in oak}. */
  boolean isAtOnce(String reply) {
    List<Sentence> said = speech.of(reply).sentences(PartKind.BODY);
    return !said.isEmpty() && has(AT_ONCE, said.get(0));
  }

  /**
   * Whether the answer is a yes with a promise, which stands among the steps.
   *
   * @param only whether nothing else was asked, so that the yes and the promise belong together
   */
  boolean isPromised(String reply, boolean only, List<Deed> steps) {
    List<Sentence> said = speech.of(reply).sentences(PartKind.BODY);
    return !said.isEmpty()
        && has(YES, said.get(0))
        && said.stream()
            .limit(only ? said.size() : 1)
            .anyMatch(sentence -> Deed.anySaid(Passage.of(reply, sentence).written(), steps));
  }

  /** Returns an answer without the greeting before it. */
  private String greeted(Passage told) {
    PhraseMatch<String> greeting = cues.atStart(told);
    boolean greets = greeting != null && greeting.key().equals(GREETS);
    int end = greets ? greeting.end() : 0;
    boolean parted = end > 0 && end < told.words().size() && told.before(end).indexOf(',') >= 0;
    return (parted ? told.part(end, told.words().size()) : told).written();
  }

  /** Returns what of a sentence may be an answer: no thanks, no praise, no promise to find out. */
  private List<Clause> answering(String reply, Sentence sentence, boolean step) {
    if (sentence.isQuestion() || step && has(FINDS_OUT, sentence)) {
      return List.of();
    }
    return splitter.of(Passage.of(reply, sentence)).stream()
        .filter(clause -> !has(NONE, clause.passage().sentence()))
        .toList();
  }

  private boolean has(String heading, Sentence sentence) {
    return cues.in(sentence).stream().map(PhraseMatch::key).anyMatch(heading::equals);
  }
}
