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
  boolean isOpen(Sentence question) {
    return Questions.open(List.of(question), reading.language()) > 0;
  }

  /** Returns those of the client's questions that ask for a topic. */
  List<Sentence> asking(String topic, List<Sentence> questions) {
    List<PhraseMatch<PhraseKey>> matches = matches(topic);
    List<Sentence> asking = new ArrayList<>();
    for (Sentence question : questions) {
      if (matches.stream().anyMatch(match -> match.sentence() == question)) {
        asking.add(question);
      }
    }
    return asking;
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

  /** Returns the words that say what a question is about, without its frame. */
  List<Word> content(Sentence question) {
    Set<Integer> frame = frame(question);
    List<Word> content = new ArrayList<>();
    Set<String> small = reading.language().words(Topic.FUNCTION_WORDS);
    for (int i = 0; i < question.words().size(); i++) {
      Word word = question.words().get(i);
      if (!frame.contains(i) && ContentWords.isContent(word, small)) {
        content.add(word);
      }
    }
    return content;
  }

  /**
   * Whether a question is hardly more than a frame, so that nobody can tell its answer by the
   * words.
   */
  boolean isVague(Sentence question) {
    return content(question).size() < 2 && !frame(question).isEmpty();
  }

  private Set<Integer> frame(Sentence question) {
    Set<Integer> frame = new HashSet<>();
    for (String topic : asked) {
      List<PhraseMatch<PhraseKey>> frames = said.contains(topic) ? List.of() : matches(topic);
      for (PhraseMatch<PhraseKey> match : frames) {
        for (int i = match.first(); match.sentence() == question && i < match.end(); i++) {
          frame.add(i);
        }
      }
    }
    return frame;
  }
}
