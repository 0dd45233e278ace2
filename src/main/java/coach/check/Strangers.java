package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.ContentWords;
import coach.text.Sentence;
import java.util.List;

/**
 * The author's statements that share no word with the client's.
 *
 * <p>Each may answer a question in other words: "Who will visit us?" by "Liis comes". The last
 * paragraph says what happens next, and what goes on about the sentence before is no new answer.
 */
final class Strangers {

  /** A shorter statement is a farewell or a name. */
  private static final int SHORTEST = 3;

  /** A shorter paragraph is a farewell or a name, and another one the last. */
  private static final int PARAGRAPH = 6;

  /** A statement with fewer content words goes on about something else: "I tried it." */
  private static final int POINT = 2;

  private final Reading reading;
  private final RuleCard card;
  private final Replies replies;

  Strangers(Reading reading, RuleCard card, Replies replies) {
    this.reading = reading;
    this.card = card;
    this.replies = replies;
  }

  /** Whether there is one beside those that answer something already. */
  boolean areLeft(List<Sentence> taken) {
    List<String> client = ContentWords.of(reading.clientWords(), reading.language());
    List<String> before = List.of();
    for (Sentence sentence : beforeTheLast(reading.body())) {
      List<String> words = ContentWords.of(List.of(sentence), reading.language());
      boolean fresh = ContentWords.shared(words, client) + ContentWords.shared(words, before) == 0;
      boolean free = words.size() >= POINT && !taken.contains(sentence);
      if (fresh && free && isTold(sentence)) {
        return true;
      }
      before = words;
    }
    return false;
  }

  /** Returns the sentences before the last paragraph; all, where there is only one. */
  private List<Sentence> beforeTheLast(List<Sentence> body) {
    int words = 0;
    for (int i = body.size() - 1; i > 0; i--) {
      words += body.get(i).wordCount();
      if (words >= PARAGRAPH && beginsALine(body.get(i))) {
        return body.subList(0, i);
      }
    }
    return body;
  }

  private boolean beginsALine(Sentence sentence) {
    CharSequence text = reading.message().draft().text();
    int i = sentence.span().start() - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\n') {
      i--;
    }
    return i >= 0 && text.charAt(i) == '\n';
  }

  private boolean isTold(Sentence sentence) {
    return !sentence.isQuestion()
        && sentence.wordCount() >= SHORTEST
        && !replies.isNextStep(sentence)
        && !replies.stands(Heading.LEAVE_ALONE, sentence);
  }
}
