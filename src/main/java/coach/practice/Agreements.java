package coach.practice;

import coach.phrasebook.CoachLine;
import coach.phrasebook.PracticeCard;
import coach.text.Language;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Sentence;
import coach.text.Speech;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Hears that one has taken what the other has proposed. */
final class Agreements {

  private static final String WHEN = "when";
  private static final String PROPOSAL = "proposal";
  private static final String ASSENT = "assent";
  private static final String DISSENT = "dissent";
  private static final String MOVES = "moves";

  private final PracticeCard practice;
  private final QuotedWords words;
  private final Speech speech;

  Agreements(PracticeCard practice, Language language) {
    this.practice = practice;
    words = new QuotedWords(practice, language);
    speech = new Speech(language);
  }

  /**
   * A day that was agreed.
   *
   * @param words the sentence that proposed it
   * @param when the day, in the words that named it
   * @param moves whether it was proposed instead of another day
   */
  record Day(String words, String when, boolean moves) {}

  /**
   * Returns the day that was agreed; empty where none was.
   *
   * @param proposal what one has said
   * @param answer what the other has said to it
   */
  Optional<Day> of(String proposal, String answer) {
    if (!assents(answer)) {
      return Optional.empty();
    }
    Day proposed = new Day("", "", false);
    boolean asked = false;
    Message turn = speech.of(proposal);
    for (Sentence sentence : turn.sentences(PartKind.BODY)) {
      String line = turn.line(sentence);
      Map<String, String> named = named(line);
      if (named.containsKey(PROPOSAL) && named.containsKey(WHEN)) {
        proposed = new Day(line, named.get(WHEN), named.containsKey(MOVES));
        asked = sentence.isQuestion();
      }
    }
    String when = proposed.when();
    String day = named(answer).getOrDefault(WHEN, when);
    // Another day in the answer to what was only told is that of something else.
    boolean taken = !when.isEmpty() && (asked || day.equals(when));
    return taken ? Optional.of(new Day(proposed.words(), day, proposed.moves())) : Optional.empty();
  }

  /** Whether an answer takes what was asked or proposed, and takes nothing of it back. */
  boolean assents(String answer) {
    Map<String, String> said = named(answer);
    return said.containsKey(ASSENT) && !said.containsKey(DISSENT);
  }

  /** Returns the day that the yes in an answer names; empty where it names none. */
  String day(String answer) {
    Message turn = speech.of(answer);
    for (Sentence sentence : turn.sentences(PartKind.BODY)) {
      Map<String, String> named = named(turn.line(sentence));
      if (named.containsKey(ASSENT) && !sentence.isQuestion()) {
        return named.getOrDefault(WHEN, "");
      }
    }
    return "";
  }

  /** Whether somebody says that a day does not suit him. */
  boolean declines(String answer, String day) {
    Message turn = speech.of(answer);
    return turn.sentences(PartKind.BODY).stream()
        .map(sentence -> named(turn.line(sentence)))
        .filter(named -> named.containsKey(DISSENT))
        .map(named -> named.getOrDefault(WHEN, "").toLowerCase(Locale.ROOT))
        .anyMatch(named -> !named.isEmpty() && day.toLowerCase(Locale.ROOT).contains(named));
  }

  /** Returns a line that tells that a day was agreed; empty where the card has none. */
  Optional<String> line(String day) {
    return practice.lines(CoachLine.AGREED).stream()
        .flatMap(line -> QuotedWords.fill(line, Map.of(WHEN, day)).stream())
        .findFirst();
  }

  private Map<String, String> named(String turn) {
    return words.in(speech.of(turn));
  }
}
