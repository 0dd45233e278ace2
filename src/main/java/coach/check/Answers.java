package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.ContentWords;
import coach.text.Language;
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

  /**
   * A shorter sentence that shares no word with the client's is a courtesy rather than an answer.
   */
  private static final int SHORTEST = 3;

  private final Reading reading;
  private final RuleCard card;
  private final Language language;
  private final QuestionTopics topics;
  private final List<List<String>> stretches = new ArrayList<>();

  Answers(Reading reading, RuleCard card) {
    this.reading = reading;
    this.card = card;
    this.language = reading.language();
    this.topics = new QuestionTopics(reading, card);
    List<Sentence> body = reading.body();
    for (int i = 0; i < body.size(); i++) {
      boolean pair =
          i + 1 < body.size() && reading.partOf(body.get(i)) == reading.partOf(body.get(i + 1));
      stretches.add(ContentWords.of(body.subList(i, pair ? i + 2 : i + 1), language));
    }
  }

  /** Returns the questions that nothing answers. */
  List<Sentence> missing(List<Sentence> questions) {
    List<Sentence> ofAKind = new ArrayList<>();
    List<Sentence> missing = new ArrayList<>(questions);
    for (String topic : topics.kinds()) {
      List<Sentence> asking = topics.asking(topic, questions);
      ofAKind.addAll(asking);
      missing.removeAll(answered(asking, topics.telling(topic)));
    }
    missing.removeIf(question -> !ofAKind.contains(question) && topics.isVague(question));
    missing.removeIf(
        question ->
            ofAKind.contains(question) && topics.isOpen(question)
                ? isMetClosely(question)
                : isMet(question, questions));
    List<Sentence> closed = new ArrayList<>(missing);
    closed.removeIf(topics::isOpen);
    for (String topic : topics.plainAnswers()) {
      missing.removeAll(answered(closed, topics.telling(topic)));
    }
    List<Sentence> open = new ArrayList<>(missing);
    open.removeIf(question -> !topics.isOpen(question) || ofAKind.contains(question));
    missing.removeAll(open.subList(0, Math.min(strangers(), open.size())));
    return missing;
  }

  /** Returns as many questions as there are things told, those about the same first. */
  private List<Sentence> answered(List<Sentence> asking, List<Sentence> telling) {
    List<String> words = ContentWords.of(telling, language);
    asking.sort(Comparator.comparingInt(question -> -shared(topics.content(question), words)));
    return asking.subList(0, Math.min(telling.size(), asking.size()));
  }

  /** Returns how many words are shared; a number or a name tells as much as two. */
  private static int shared(List<Word> content, List<String> words) {
    int shared = 0;
    for (Word word : content) {
      int weight = word.kind() == Word.Kind.NUMBER || word.capital() ? 2 : 1;
      shared += ContentWords.isAmong(word.text(), words) ? weight : 0;
    }
    return shared;
  }

  /**
   * Whether some stretch of the body has all words of a question whose thing asked for is missing.
   */
  private boolean isMetClosely(Sentence question) {
    List<Word> content = topics.content(question);
    for (List<String> stretch : stretches) {
      boolean all = content.size() > 1;
      for (Word word : content) {
        all &= ContentWords.isAmong(word.text(), stretch);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether some stretch of the body is about what a question asks: by half of its words, or by the
   * last, which mostly says what it is about. Words that other questions have too tell nothing.
   */
  private boolean isMet(Sentence question, List<Sentence> questions) {
    List<Word> content = ownWords(question, questions);
    for (List<String> stretch : stretches) {
      boolean last =
          !content.isEmpty()
              && ContentWords.isAmong(content.get(content.size() - 1).text(), stretch);
      if (last || shared(content, stretch) >= Math.max(1, content.size() / 2)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what a question is about; where no other question is about some of it, only that. */
  private List<Word> ownWords(Sentence question, List<Sentence> questions) {
    List<Word> content = topics.content(question);
    List<Word> own = new ArrayList<>(content);
    for (Sentence other : questions) {
      if (other != question) {
        List<String> words = ContentWords.of(List.of(other), language);
        own.removeIf(word -> words.contains(word.text()));
      }
    }
    return own.isEmpty() ? content : own;
  }

  /**
   * Returns how many statements share no word with the client's. An open question on no known topic
   * may be answered by such a one: "Who will visit us?" by "Liis comes".
   */
  private int strangers() {
    List<String> client = ContentWords.of(reading.clientWords(), language);
    List<PhraseMatch<PhraseKey>> polite =
        reading.matches(PhraseKey.of(card.id(), Heading.LEAVE_ALONE));
    int strangers = 0;
    for (Sentence sentence : reading.body()) {
      boolean courtesy = polite.stream().anyMatch(match -> match.sentence() == sentence);
      boolean statement = !sentence.isQuestion() && sentence.wordCount() >= SHORTEST && !courtesy;
      List<String> own = ContentWords.of(List.of(sentence), language);
      strangers += statement && ContentWords.shared(own, client) == 0 ? 1 : 0;
    }
    return strangers;
  }
}
