package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.ContentWords;
import coach.text.Gap;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the author says that may answer a question: sentences, and pairs of neighbours. */
final class Replies {

  /** A label before a colon has so many words at most: "Colour: yes." */
  private static final int LABEL = 3;

  private final Reading reading;
  private final RuleCard card;
  private final QuestionTopics topics;
  private final Map<Sentence, List<String>> words = new HashMap<>();
  private final List<List<Sentence>> stretches = new ArrayList<>();

  Replies(Reading reading, RuleCard card, QuestionTopics topics) {
    this.reading = reading;
    this.card = card;
    this.topics = topics;
    List<Sentence> body = reading.body();
    for (int i = 0; i < body.size(); i++) {
      Sentence sentence = body.get(i);
      words.put(sentence, ContentWords.of(List.of(sentence), reading.language()));
      boolean pair =
          i + 1 < body.size() && reading.partOf(sentence) == reading.partOf(body.get(i + 1));
      stretches.add(List.of(sentence));
      if (pair) {
        stretches.add(body.subList(i, i + 2));
      }
    }
  }

  /** Returns the author's sentences and pairs of neighbours, in their order. */
  List<List<Sentence>> stretches() {
    return stretches;
  }

  /** Returns how many words a stretch has of these; a number or a name tells as much as two. */
  int shared(List<Word> content, List<Sentence> stretch) {
    int shared = 0;
    for (Word word : content) {
      boolean among = false;
      for (Sentence sentence : stretch) {
        among |= ContentWords.isAmong(word.text(), words.getOrDefault(sentence, List.of()));
      }
      shared += among ? weight(word) : 0;
    }
    return shared;
  }

  /** Returns how many words a sentence has of a question. */
  int shared(Ask question, Sentence sentence) {
    return shared(topics.content(question), List.of(sentence));
  }

  /** Returns how many words of a question that one of these sentences has which has most. */
  int best(Ask question, List<Sentence> sentences) {
    int best = 0;
    for (Sentence sentence : sentences) {
      best = Math.max(best, shared(question, sentence));
    }
    return best;
  }

  /** Returns how much these words tell. */
  static int weight(List<Word> content) {
    int weight = 0;
    for (Word word : content) {
      weight += weight(word);
    }
    return weight;
  }

  private static int weight(Word word) {
    return word.kind() == Word.Kind.NUMBER || word.capital() ? 2 : 1;
  }

  /** Whether a sentence only says what the author does next. */
  boolean isNextStep(Sentence sentence) {
    return stands(Heading.NEXT_STEP, sentence);
  }

  /** Whether words under a heading of the card stand in a sentence. */
  boolean stands(Heading heading, Sentence sentence) {
    return !PhraseMatch.in(sentence, reading.matches(PhraseKey.of(card.id(), heading))).isEmpty();
  }

  /**
   * Whether a sentence names what it is about and then tells, as "Colour: yes." or as the row of a
   * table.
   */
  boolean isLabelled(Sentence sentence) {
    CharSequence text = reading.message().draft().text();
    int last = sentence.words().size() - 1;
    for (int i = 0; i < last; i++) {
      if (Gap.has(text, sentence.words(), i, i + 1, i < LABEL ? ":|" : "|")) {
        return true;
      }
    }
    return false;
  }

  /** Returns the labelled sentences of the body. */
  List<Sentence> labelled() {
    List<Sentence> labelled = new ArrayList<>();
    for (Sentence sentence : reading.body()) {
      if (isLabelled(sentence) && reading.partOf(sentence).kind() == PartKind.BODY) {
        labelled.add(sentence);
      }
    }
    return labelled;
  }
}
