package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.ContentWords;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Topic;
import coach.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the client's questions ask for, by the topics of a card.
 *
 * <p>A topic with both headings, Asked and Said, is a kind of thing to be told: an amount, a date.
 * One with Asked only is how questions are framed: could you tell me. One with Said only is what
 * answers any question that is not open: yes, no, of course.
 */
final class QuestionTopics {

  /** Of more words none tells most of a question. */
  private static final int KEYS = 3;

  private final Reading reading;
  private final RuleCard card;
  private final List<String> asked;
  private final List<String> said;

  QuestionTopics(Reading reading, RuleCard card) {
    this.reading = reading;
    this.card = card;
    this.asked = topics(Heading.ASKED);
    this.said = topics(Heading.SAID);
  }

  private List<String> topics(Heading heading) {
    List<String> topics = new ArrayList<>();
    for (RuleCard.Patterns group : card.patterns()) {
      if (group.heading() == heading) {
        topics.add(group.topic());
      }
    }
    return topics;
  }

  /** Returns the topics of things to be told. */
  List<String> kinds() {
    List<String> kinds = new ArrayList<>(asked);
    kinds.retainAll(said);
    return kinds;
  }

  /** Returns the topics that answer any question that is not open. */
  List<String> plainAnswers() {
    List<String> plain = new ArrayList<>(said);
    plain.removeAll(asked);
    return plain;
  }

  /** Whether a question cannot be answered by yes or no. */
  boolean isOpen(Ask question) {
    return Questions.isOpen(question.words(), reading.language());
  }

  /** Returns those of the client's questions that ask for a topic. */
  List<Ask> asking(String topic, List<Ask> questions) {
    List<PhraseMatch<PhraseKey>> matches = matches(topic);
    List<Ask> asking = new ArrayList<>();
    for (Ask question : questions) {
      if (matches.stream().anyMatch(match -> isAskedFor(match, question))) {
        asking.add(question);
      }
    }
    return asking;
  }

  /**
   * Whether a question asks for what the words name: "What could you suggest?" asks for no deed, as
   * its question word stands before.
   */
  private boolean isAskedFor(PhraseMatch<PhraseKey> match, Ask question) {
    int first = question.first();
    return question.has(match.sentence(), match.first())
        && (match.first() == first
            || !isOpen(new Ask(match.sentence(), first, match.first(), match.first())));
  }

  private List<PhraseMatch<PhraseKey>> matches(String topic) {
    return reading.clientMatches(new PhraseKey(card.id(), Heading.ASKED, topic));
  }

  /** Returns the sentences of the body that tell something on a topic, once for each thing told. */
  List<Sentence> telling(String topic) {
    List<Sentence> telling = new ArrayList<>();
    PhraseMatch<PhraseKey> last = null;
    for (PhraseMatch<PhraseKey> match :
        reading.matches(new PhraseKey(card.id(), Heading.SAID, topic))) {
      boolean apart = last == null || !last.span().overlaps(match.span());
      if (apart && reading.partOf(match.sentence()).kind() == PartKind.BODY) {
        telling.add(match.sentence());
        last = match;
      }
    }
    return telling;
  }

  /** Returns the words that say what is asked, without the frame of the question. */
  List<Word> content(Ask question) {
    List<Word> core = content(question, question.coreEnd());
    return core.isEmpty() ? content(question, question.end()) : core;
  }

  private List<Word> content(Ask question, int end) {
    Set<Integer> frame = frame(question);
    List<Word> content = new ArrayList<>();
    Set<String> small = reading.language().words(Topic.FUNCTION_WORDS);
    for (int i = question.first(); i < end; i++) {
      Word word = question.sentence().words().get(i);
      if (!frame.contains(i) && ContentWords.isContent(word, small)) {
        content.add(word);
      }
    }
    return content;
  }

  /** Returns what a question is about; where no other question is about some of it, only that. */
  List<Word> ownContent(Ask question, List<Ask> questions) {
    List<Word> content = content(question);
    List<Word> own = new ArrayList<>(content);
    for (Ask other : questions) {
      if (other != question) {
        List<String> words = ContentWords.of(List.of(other.words()), reading.language());
        own.removeIf(word -> ContentWords.isAmong(word.text(), words));
      }
    }
    return own.isEmpty() ? content : own;
  }

  /**
   * Returns the words that tell most of a closed question: the one behind the first two, which says
   * what is done ("Do they flicker on film?"), and the last ("Is the town steep?").
   */
  List<Word> keys(Ask question) {
    List<Word> content = content(question);
    if (content.isEmpty() || content.size() > KEYS || isOpen(question)) {
      return List.of();
    }
    List<Word> keys = new ArrayList<>(content.subList(content.size() - 1, content.size()));
    int third = question.first() + 2;
    Word deed = third < question.coreEnd() ? question.sentence().words().get(third) : null;
    if (content.contains(deed)) {
      keys.add(deed);
    }
    return keys;
  }

  /** Returns the words between which the client wants to know which; empty for most questions. */
  List<Word> choices(Ask question) {
    List<Word> choices = new ArrayList<>();
    Set<String> small = reading.language().words(Topic.FUNCTION_WORDS);
    for (PhraseMatch<PhraseKey> match :
        reading.clientMatches(PhraseKey.of(card.id(), Heading.CHOICE))) {
      for (int i = match.first(); question.has(match.sentence(), i) && i < match.end(); i++) {
        Word word = match.sentence().words().get(i);
        if (ContentWords.isContent(word, small)) {
          choices.add(word);
        }
      }
    }
    return choices;
  }

  /**
   * Whether a question is hardly more than a frame, so that nobody can tell its answer by the
   * words.
   */
  boolean isVague(Ask question) {
    int size = content(question).size();
    return size == 0 || size < 2 && !isOpen(question) && !frame(question).isEmpty();
  }

  /** Whether a question that wants a yes or a no has one word of its own at most: "Possible?" */
  boolean isThin(Ask question) {
    return content(question).size() < 2 && !isOpen(question);
  }

  private Set<Integer> frame(Ask question) {
    Set<Integer> frame = new HashSet<>();
    for (String topic : asked) {
      List<PhraseMatch<PhraseKey>> frames = said.contains(topic) ? List.of() : matches(topic);
      for (PhraseMatch<PhraseKey> match : frames) {
        for (int i = match.first();
            match.sentence() == question.sentence() && i < match.end();
            i++) {
          frame.add(i);
        }
      }
    }
    return frame;
  }
}
