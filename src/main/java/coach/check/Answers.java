package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells which of the client's questions the author's words answer.
 *
 * <p>A question that asks for a kind of thing (an amount, a date) is answered by something of that
 * kind, as often as there is one; any question by a sentence or two that are about the same.
 */
final class Answers {

  private final Reading reading;
  private final RuleCard card;
  private final QuestionTopics topics;
  private final Replies replies;

  Answers(Reading reading, RuleCard card) {
    this.reading = reading;
    this.card = card;
    this.topics = new QuestionTopics(reading, card);
    this.replies = new Replies(reading, card);
  }

  /** Returns the questions that nothing answers. */
  List<Ask> missing(List<Ask> questions) {
    List<Ask> ofAKind = new ArrayList<>();
    List<Ask> missing = new ArrayList<>(questions);
    missing.removeAll(promised(questions));
    for (String topic : topics.kinds()) {
      List<Ask> asking = topics.asking(topic, questions);
      ofAKind.addAll(asking);
      missing.removeAll(told(asking, topics.telling(topic), questions));
    }
    missing.removeIf(question -> !ofAKind.contains(question) && topics.isVague(question));
    missing.removeIf(
        question ->
            ofAKind.contains(question) && topics.isOpen(question)
                ? isMetClosely(question)
                : isMet(question, questions));
    List<Ask> closed = new ArrayList<>(missing);
    closed.removeIf(topics::isOpen);
    missing.removeAll(plainly(closed, questions));
    List<Ask> open = new ArrayList<>(missing);
    open.removeIf(question -> !topics.isOpen(question) || ofAKind.contains(question));
    missing.removeAll(open.subList(0, Math.min(replies.strangers(), open.size())));
    return missing;
  }

  /**
   * Returns the questions whose answer is promised, or given for all. A promise that is about some
   * of them holds for those alone.
   */
  private List<Ask> promised(List<Ask> questions) {
    List<Ask> promised = new ArrayList<>();
    for (PhraseMatch<PhraseKey> promise : reading.matches(card, Heading.UNLESS, Scope.BODY)) {
      List<Ask> about = new ArrayList<>(questions);
      about.removeIf(question -> shared(question, promise.sentence()) == 0);
      promised.addAll(about.isEmpty() ? questions : about);
    }
    return promised;
  }

  /** Returns the questions that something told answers, each by a thing of its own. */
  private List<Ask> told(List<Ask> asking, List<Sentence> telling, List<Ask> questions) {
    List<Sentence> left = new ArrayList<>(telling);
    List<Ask> told = new ArrayList<>();
    asking.sort(Comparator.comparingInt(question -> -best(question, telling)));
    for (Ask question : asking) {
      Sentence answer = answer(question, left, questions);
      if (answer != null) {
        told.add(question);
        left.remove(answer);
      }
    }
    return told;
  }

  private int best(Ask question, List<Sentence> sentences) {
    int best = 0;
    for (Sentence sentence : sentences) {
      best = Math.max(best, shared(question, sentence));
    }
    return best;
  }

  private int shared(Ask question, Sentence sentence) {
    return replies.shared(topics.content(question), List.of(sentence));
  }

  /** Returns the sentence that is most about a question, or null where none may answer it. */
  private Sentence answer(Ask question, List<Sentence> telling, List<Ask> questions) {
    Sentence answer = null;
    for (Sentence sentence : telling) {
      boolean better = answer == null || shared(question, sentence) > shared(question, answer);
      if (better && mayAnswer(question, sentence, telling, questions)) {
        answer = sentence;
      }
    }
    return answer;
  }

  /**
   * Whether something told may answer a question: it is about it, or about nothing else that was
   * asked, or the author does not speak of the question without telling.
   */
  private boolean mayAnswer(
      Ask question, Sentence sentence, List<Sentence> telling, List<Ask> questions) {
    if (shared(question, sentence) > 0) {
      return true;
    }
    boolean dodged = best(question, reading.body()) > best(question, telling);
    return !replies.isNextStep(sentence) && !(dodged && isOthers(sentence, question, questions));
  }

  private boolean isOthers(Sentence sentence, Ask question, List<Ask> questions) {
    for (Ask other : questions) {
      if (other != question && shared(other, sentence) > 1) {
        return true;
      }
    }
    return false;
  }

  /** Returns the closed questions that a yes or a no answers which is about nothing else. */
  private List<Ask> plainly(List<Ask> closed, List<Ask> questions) {
    List<Sentence> plain = new ArrayList<>(replies.labelled());
    for (String topic : topics.plainAnswers()) {
      plain.addAll(topics.telling(topic));
    }
    List<Ask> met = new ArrayList<>(questions);
    met.removeAll(closed);
    plain.removeIf(
        sentence ->
            closed.stream().allMatch(question -> shared(question, sentence) == 0)
                && met.stream().anyMatch(other -> isAbout(sentence, other)));
    closed.sort(Comparator.comparingInt(question -> -best(question, plain)));
    return closed.subList(0, Math.min(plain.size(), closed.size()));
  }

  private boolean isAbout(Sentence sentence, Ask question) {
    int weight = Replies.weight(topics.content(question));
    return weight > 0 && 2 * shared(question, sentence) >= weight;
  }

  /**
   * Whether some stretch of the body has all words of a question whose thing asked for is missing.
   */
  private boolean isMetClosely(Ask question) {
    List<Word> content = topics.content(question);
    for (List<Sentence> stretch : replies.stretches()) {
      boolean all = replies.shared(content, stretch) == Replies.weight(content);
      if (content.size() > 1 && all && !stretch.get(0).isQuestion()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether some stretch of the body is about what a question asks: by half of its words, by one
   * that tells most of it, or by one word and a label. Words that other questions have too tell
   * nothing.
   */
  private boolean isMet(Ask question, List<Ask> questions) {
    List<Word> content = topics.ownContent(question, questions);
    List<Word> keys = new ArrayList<>(topics.keys(question));
    keys.retainAll(content);
    keys.addAll(topics.choices(question));
    int weight = Replies.weight(content);
    for (List<Sentence> stretch : replies.stretches()) {
      int shared = replies.shared(content, stretch);
      boolean enough = shared > 0 && (2 * shared >= weight || replies.isLabelled(stretch.get(0)));
      enough |= shared > 0 && questions.size() == 1;
      boolean asks = stretch.get(stretch.size() - 1).isQuestion();
      if (!asks && (enough || replies.shared(keys, stretch) > 0)) {
        return true;
      }
    }
    return false;
  }
}
