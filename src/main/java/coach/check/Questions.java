package coach.check;

import coach.text.Language;
import coach.text.Sentence;
import coach.text.Topic;
import java.util.ArrayList;
import java.util.List;

/** Tells questions, and open ones from closed ones. */
final class Questions {

  private Questions() {}

  /** Returns the sentences that ask. */
  static List<Sentence> in(List<Sentence> sentences) {
    List<Sentence> questions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.isQuestion()) {
        questions.add(sentence);
      }
    }
    return questions;
  }

  /** Returns how many of the questions cannot be answered by yes or no. */
  static int open(List<Sentence> questions, Language language) {
    int open = 0;
    for (Sentence question : questions) {
      open += isOpen(question, language) ? 1 : 0;
    }
    return open;
  }

  /** Whether a question cannot be answered by yes or no. */
  static boolean isOpen(Sentence question, Language language) {
    return !language.phrases(Topic.OPEN_QUESTIONS).in(question).isEmpty();
  }
}
