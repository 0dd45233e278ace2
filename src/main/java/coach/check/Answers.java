package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells which of the client's questions the author's words do not answer.
 *
 * <p>A question that asks for a kind of thing (an amount, a date) is answered by something of that
 * kind, as often as there is one; any question by a sentence or two that are about the same. Who
 * seems to pass over several has rather answered in words of his own: only a single one that is
 * left over is sure to be forgotten.
 */
final class Answers {

  /** Longer talks are no question and answer, and comparing each with each would take long. */
  private static final int MOST_WORDS = 3000;

  private static final int MOST_QUESTIONS = 30;

  /** So many shared words are about a question, however long it is. */
  private static final int ENOUGH = 3;

  private final Reading reading;
  private final RuleCard card;
  private final QuestionTopics topics;
  private final Replies replies;
  private final List<Ask> questions;
  private final AnswerMatching matching;
  private final List<Ask> unmet;

  private Answers(Reading reading, RuleCard card, List<Ask> questions) {
    this.reading = reading;
    this.card = card;
    this.topics = new QuestionTopics(reading, card);
    this.replies = new Replies(reading, card, topics);
    this.questions = questions;
    this.matching = new AnswerMatching(reading, topics, replies, questions);
    this.unmet = unmet();
  }

  /**
   * Looks for the answers to what the client asks. No question is seen where there is no body, in a
   * long talk, and where the draft keeps a place for its answer.
   */
  static Answers of(Reading reading, RuleCard card) {
    List<Ask> questions = reading.body().isEmpty() ? List.of() : ClientQuestions.in(reading, card);
    boolean many = questions.size() > MOST_QUESTIONS || reading.bodyWords() > MOST_WORDS;
    if (many || Sentence.wordCount(reading.clientWords()) > MOST_WORDS) {
      return new Answers(reading, card, List.of());
    }
    String draft = reading.message().draft().text();
    List<Ask> open = new ArrayList<>(questions);
    open.removeIf(question -> reading.unwritten().asks(question.words(), draft));
    return new Answers(reading, card, open);
  }

  /** Returns the client's questions, and which of them something seems to answer. */
  List<ClientQuestion> asked() {
    List<Ask> missing = new ArrayList<>(unmet);
    missing.removeIf(question -> !topics.isOpen(question) && isAnsweredPlainly(question));
    List<ClientQuestion> asked = new ArrayList<>();
    for (Ask question : questions) {
      String text = reading.clientMessage().line(question.words());
      asked.add(new ClientQuestion(text, !missing.contains(question)));
    }
    return asked;
  }

  /** Returns the questions that nothing in the draft has to do with, as far as words show. */
  private List<Ask> unmet() {
    List<Ask> unmet = new ArrayList<>(questions);
    unmet.removeAll(promised());
    unmet.removeAll(NumberedAnswers.among(questions, reading));
    unmet.removeAll(matching.answered());
    unmet.removeIf(question -> !matching.asksForAKind(question) && topics.isVague(question));
    unmet.removeIf(this::isMet);
    return unmet;
  }

  /** Returns the one question that nothing answers. */
  Optional<Ask> missing() {
    boolean sure = unmet.size() == 1 && showsInWords(unmet.get(0)) && !mayBeMet(unmet.get(0));
    return sure ? Optional.of(unmet.get(0)) : Optional.empty();
  }

  /** Whether an answer to a question can be known by its words. */
  private boolean showsInWords(Ask question) {
    return matching.asksForAKind(question) || !topics.isThin(question);
  }

  /**
   * Returns the questions whose answer is promised, or given for all. A promise that is about some
   * of them holds for those alone.
   */
  private List<Ask> promised() {
    List<Ask> promised = new ArrayList<>();
    for (PhraseMatch<PhraseKey> promise : reading.matches(card, Heading.UNLESS, Scope.BODY)) {
      List<Ask> about = new ArrayList<>(questions);
      about.removeIf(question -> replies.shared(question, promise.sentence()) == 0);
      promised.addAll(about.isEmpty() ? questions : about);
    }
    return promised;
  }

  private boolean isMet(Ask question) {
    return matching.asksForAKind(question) && topics.isOpen(question)
        ? isMetWhole(question)
        : isMetInPart(question);
  }

  /**
   * Whether some stretch of the body has all words of a question whose thing asked for is missing.
   */
  private boolean isMetWhole(Ask question) {
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
  private boolean isMetInPart(Ask question) {
    List<Word> content = topics.ownContent(question, questions);
    List<Word> keys = new ArrayList<>(topics.keys(question));
    keys.retainAll(content);
    keys.addAll(topics.choices(question));
    int half = Math.min((Replies.weight(content) + 1) / 2, ENOUGH);
    for (List<Sentence> stretch : replies.stretches()) {
      int shared = replies.shared(content, stretch);
      boolean one = questions.size() == 1 || replies.isLabelled(stretch.get(0));
      boolean about = shared > 0 && (shared >= half || one) || replies.shared(keys, stretch) > 0;
      if (about && !stretch.get(stretch.size() - 1).isQuestion()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether something may answer a question that no words show: a yes or no, or a statement that
   * has nothing to do with the client's other words. Where he asks but one thing, a statement about
   * something else is no yes or no.
   */
  private boolean mayBeMet(Ask question) {
    boolean open = topics.isOpen(question);
    boolean plain = !open && isAnsweredPlainly(question);
    boolean byAny = open ? !matching.asksForAKind(question) : questions.size() > 1;
    return plain || byAny && new Strangers(reading, card, replies).areLeft(matching.taken());
  }

  /** Whether a yes or a no stands somewhere that is about none of the other questions. */
  private boolean isAnsweredPlainly(Ask question) {
    List<Sentence> plain = new ArrayList<>(replies.labelled());
    for (String topic : topics.plainAnswers()) {
      plain.addAll(topics.telling(topic));
    }
    for (Sentence sentence : plain) {
      if (replies.shared(question, sentence) > 0 || !isOfAnother(sentence, question)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfAnother(Sentence sentence, Ask question) {
    boolean next = replies.isNextStep(sentence);
    for (Ask other : questions) {
      int shared = replies.shared(other, sentence);
      next |= other != question && shared > 0 && shared == replies.best(other, reading.body());
    }
    return next;
  }
}
