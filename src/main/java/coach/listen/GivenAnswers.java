package coach.listen;

import coach.phrasebook.FamilyBook;
import coach.text.ContentWords;
import coach.text.Language;
import coach.text.PartKind;
import coach.text.Sentence;
import coach.text.Speech;
import java.util.List;

/** Finds what a seller has answered already to a question of the client. */
final class GivenAnswers {

  private final Language language;
  private final Speech speech;
  private final ClauseSplitter splitter;

  GivenAnswers(FamilyBook book) {
    language = book.phrasebook().language();
    speech = new Speech(language);
    splitter = new ClauseSplitter(book);
  }

  /**
   * Returns the answer as a sentence; empty where none was given.
   *
   * @param asked the question
   * @param reply what the seller said next; empty where nothing
   * @param only whether nothing else was asked, so that whatever he told first is the answer
   */
  String to(Asked asked, String reply, boolean only) {
    List<String> matter =
        ContentWords.of(speech.of(asked.words()).sentences(PartKind.BODY), language);
    String best = "";
    int most = 0;
    for (Sentence sentence : speech.of(reply).sentences(PartKind.BODY)) {
      for (Clause clause : sentence.isQuestion() ? List.<Clause>of() : clauses(reply, sentence)) {
        Passage told = clause.passage();
        int shared =
            ContentWords.shared(matter, ContentWords.of(List.of(told.sentence()), language));
        boolean first = only && best.isEmpty();
        if (shared > most || first) {
          best = told.written();
          most = shared;
        }
      }
    }
    return best.isEmpty() ? "" : Tidy.capital(Tidy.ended(best));
  }

  private List<Clause> clauses(String reply, Sentence sentence) {
    return splitter.of(Passage.of(reply, sentence));
  }
}
