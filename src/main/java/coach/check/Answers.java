package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells which of the client's questions the author's words answer.
 *
 * <p>A question that asks for a kind of thing (an amount, a date) is answered by something of that kind, as
 * often as there is one; any question by a sentence or two that are about the same.
 */
final class Answers {

  /** A shorter sentence that shares no word with the client's is a courtesy rather than an answer. */
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
      boolean pair = i + 1 < body.size() && reading.partOf(body.get(i)) == reading.partOf(body.get(i + 1));
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
    missing.removeIf(question -> isMet(question, ofAKind.contains(question) && topics.isOpen(question)));
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
    asking.sort(Comparator.comparingInt(question -> -ContentWords.shared(topics.content(question), words)));
    return asking.subList(0, Math.min(telling.size(), asking.size()));
  }

  /**
   * Whether some stretch of the body is about what a question asks: half of its words, or the last, which
   * mostly is what it is about. Closely, where the thing asked for is missing: then all of them.
   */
  private boolean isMet(Sentence question, boolean closely) {
    List<String> content = topics.content(question);
    int all = content.size();
    int needed = closely ? Math.max(2, all) : (all + 1) / 2;
    for (List<String> stretch : stretches) {
      boolean last = !closely && all > 0 && ContentWords.isAmong(content.get(all - 1), stretch);
      if (last || ContentWords.shared(content, stretch) >= needed) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns how many statements share no word with the client's. An open question on no known topic may be
   * answered by such a one: "Who will visit us?" by "Liis comes".
   */
  private int strangers() {
    List<String> client = ContentWords.of(reading.clientWords(), language);
    List<PhraseMatch<PhraseKey>> polite = reading.matches(PhraseKey.of(card.id(), Heading.LEAVE_ALONE));
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
