package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.ContentWords;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Word;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the author says that may answer a question: sentences, and pairs of neighbours. */
final class Replies {

  /** A label before a colon has so many words at most: "Colour: yes." */
  private static final int LABEL = 3;

  /** A shorter sentence that shares no word with the client's is no answer to an open question. */
  private static final int SHORTEST = 3;

  private final Reading reading;
  private final RuleCard card;
  private final Map<Sentence, List<String>> words = new IdentityHashMap<>();
  private final List<List<Sentence>> stretches = new ArrayList<>();

  Replies(Reading reading, RuleCard card) {
    this.reading = reading;
    this.card = card;
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

  private boolean stands(Heading heading, Sentence sentence) {
    for (PhraseMatch<PhraseKey> match : reading.matches(PhraseKey.of(card.id(), heading))) {
      if (match.sentence() == sentence) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence names what it is about and then tells: "Colour: yes." */
  boolean isLabelled(Sentence sentence) {
    CharSequence text = reading.message().draft().text();
    int last = Math.min(LABEL, sentence.words().size() - 1);
    for (int i = 0; i < last; i++) {
      if (Gap.has(text, sentence.words(), i, i + 1, ":")) {
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

  /**
   * Returns how many statements share no word with the client's. An open question on no known topic
   * may be answered by such a one: "Who will visit us?" by "Liis comes".
   */
  int strangers() {
    List<String> client = ContentWords.of(reading.clientWords(), reading.language());
    int strangers = 0;
    for (Sentence sentence : reading.body()) {
      boolean told =
          !sentence.isQuestion()
              && sentence.wordCount() >= SHORTEST
              && !isNextStep(sentence)
              && !stands(Heading.LEAVE_ALONE, sentence);
      strangers += told && ContentWords.shared(words.get(sentence), client) == 0 ? 1 : 0;
    }
    return strangers;
  }
}
