package coach.practice;

import coach.phrasebook.PracticeCard;
import coach.text.Language;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Transcript;
import java.util.ArrayList;
import java.util.List;

/** Finds where a seller cut in: the client still spoke, or his sentence has no end. */
final class Interruptions {

  private static final String CUT_OFF = "cut-off";
  private static final String DASHES = "-\u2013\u2014";

  /** Of fewer words a turn only says that one listens: "I see", "go on". */
  private static final int WORDS = 3;

  /** Where more than one turn in so many lacks its last mark, a missing one tells nothing. */
  private static final int MARKED = 5;

  private final Phrases<Boolean> cutOff;

  Interruptions(PracticeCard practice, Language language) {
    Phrases.Builder<Boolean> builder = new Phrases.Builder<>(language.lists());
    cutOff = builder.add(true, practice.named().getOrDefault(CUT_OFF, List.of())).build();
  }

  /**
   * Returns the turns with which the seller cut in.
   *
   * @param talk the same turns as they were taken down
   */
  List<Utterance> in(List<Utterance> turns, Transcript talk) {
    List<Utterance> found = new ArrayList<>();
    long open = turns.stream().filter(Interruptions::isOpen).count();
    boolean marked = open * MARKED <= turns.size();
    for (int i = 1; i < turns.size() && talk.form() == Transcript.Form.SPOKEN; i++) {
      Utterance turn = turns.get(i);
      Utterance before = turns.get(i - 1);
      boolean speaks = turn.seller() && !before.seller() && turn.words() >= WORDS;
      if (speaks && (talk.lines().get(i).over() || isCut(before, marked))) {
        found.add(turn);
      }
    }
    return found;
  }

  /** Whether a turn was not finished; a missing mark tells so only where others are there. */
  private boolean isCut(Utterance turn, boolean marked) {
    String text = turn.text().strip();
    List<Sentence> sentences = turn.sentences();
    return !text.isEmpty() && DASHES.indexOf(text.charAt(text.length() - 1)) >= 0
        || isOpen(turn)
            && (marked && turn.words() >= WORDS
                || !cutOff.in(sentences.get(sentences.size() - 1)).isEmpty());
  }

  /** Whether a turn ends with a word, without any mark. */
  private static boolean isOpen(Utterance turn) {
    String text = turn.text().strip();
    return !text.isEmpty()
        && !turn.sentences().isEmpty()
        && Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }
}
