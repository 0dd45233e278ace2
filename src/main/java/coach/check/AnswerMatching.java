package coach.check;

import coach.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives what the author tells of some kind, such as an amount or a date, to the questions that ask
 * for it: to each a thing of its own.
 */
final class AnswerMatching {

  private final Reading reading;
  private final QuestionTopics topics;
  private final Replies replies;
  private final List<Ask> questions;
  private final List<Ask> ofAKind = new ArrayList<>();
  private final List<Ask> answered = new ArrayList<>();
  private final List<Sentence> taken = new ArrayList<>();

  AnswerMatching(Reading reading, QuestionTopics topics, Replies replies, List<Ask> questions) {
    this.reading = reading;
    this.topics = topics;
    this.replies = replies;
    this.questions = questions;
    for (String topic : topics.kinds()) {
      List<Ask> asking = topics.asking(topic, questions);
      ofAKind.addAll(asking);
      give(asking, topics.telling(topic));
    }
  }

  /** Whether a question asks for a thing of some kind. */
  boolean asksForAKind(Ask question) {
    return ofAKind.contains(question);
  }

  /** Returns the questions that something told answers. */
  List<Ask> answered() {
    return answered;
  }

  /** Returns the sentences that answer them. */
  List<Sentence> taken() {
    return taken;
  }

  private void give(List<Ask> asking, List<Sentence> telling) {
    List<Sentence> left = new ArrayList<>(telling);
    asking.sort(Comparator.comparingInt(question -> -replies.best(question, telling)));
    for (Ask question : asking) {
      Sentence answer = answer(question, left);
      if (answer != null) {
        answered.add(question);
        left.remove(answer);
        taken.add(answer);
      }
    }
  }

  /**
   * Returns the sentence that is most about a question, rather one that is about no other; or null
   * where none may answer it.
   */
  private Sentence answer(Ask question, List<Sentence> telling) {
    Sentence answer = null;
    int best = -1;
    for (Sentence sentence : telling) {
      int fit = 2 * replies.shared(question, sentence) + (isOthers(sentence, question) ? 0 : 1);
      if (fit > best && mayAnswer(question, sentence, telling)) {
        answer = sentence;
        best = fit;
      }
    }
    return answer;
  }

  /**
   * Whether something told may answer a question: it is about it, or about nothing else that was
   * asked, or the author does not speak of the question without telling.
   */
  private boolean mayAnswer(Ask question, Sentence sentence, List<Sentence> telling) {
    if (replies.shared(question, sentence) > 0) {
      return true;
    }
    boolean dodged = replies.best(question, reading.body()) > replies.best(question, telling);
    return !replies.isNextStep(sentence) && !(dodged && isOthers(sentence, question));
  }

  private boolean isOthers(Sentence sentence, Ask question) {
    for (Ask other : questions) {
      int weight = Replies.weight(topics.content(other));
      if (other != question && weight > 0 && 2 * replies.shared(other, sentence) >= weight) {
        return true;
      }
    }
    return false;
  }
}
