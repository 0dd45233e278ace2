package coach.listen;

import coach.phrasebook.SentenceFact;
import coach.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * What a client said, worked out once for all sentences of the turn that answers it.
 *
 * @param last his last turn; empty where that is not known
 * @param facts what is so of any sentence that answers it
 * @param content its content words
 * @param asked the content words of each of its questions
 * @param unclear its words that say something vaguely
 * @param figures its numbers
 * @param earlier the content words of what is known besides
 * @param named what else was said, by him or by the seller
 * @param known all numbers that were said
 */
record ClientSide(
    ClientWords last,
    Set<SentenceFact> facts,
    List<String> content,
    List<List<String>> asked,
    Set<String> unclear,
    List<Figure> figures,
    List<String> earlier,
    List<Sentence> named,
    List<Figure> known) {

  List<Sentence> sentences() {
    return last.sentences();
  }
}
