package coach.listen;

import coach.phrasebook.Family;
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

  private final Language language;
  private final Speech speech;
  private final ClauseSplitter splitter;
  private final Cues cues;

  GivenAnswers(FamilyBook book) {
    language = book.phrasebook().language();
    speech = new Speech(language);
    splitter = new ClauseSplitter(book);
    FamilyCard card = book.cards(Family.REPLY).getOrDefault(Recapper.CARD, FamilyCard.NONE);
    cues = new Cues(card, List.of(NONE, FINDS_OUT, DAY), book.lists());
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
      boolean step = isStep(Passage.of(reply, sentence), steps);
      for (Clause clause : answering(reply, sentence, step)) {
        Passage told = clause.passage();
        int shared =
            ContentWords.shared(matter, ContentWords.of(List.of(told.sentence()), language));
        boolean first = only && best.isEmpty() && (!step || when);
        if (shared > most || first) {
          best = told.written();
          most = shared;
        }
      }
    }
    return best.isEmpty() ? "" : Tidy.capital(Tidy.ended(best));
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

  private static boolean isStep(Passage said, List<Deed> steps) {
    return steps.stream().anyMatch(step -> step.words().contains(said.written()));
  }

  private boolean has(String heading, Sentence sentence) {
    return cues.in(sentence).stream().map(PhraseMatch::key).anyMatch(heading::equals);
  }
}
