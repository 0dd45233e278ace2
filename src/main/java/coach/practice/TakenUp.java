package coach.practice;

import coach.text.ContentWords;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Tells whether the seller takes up what the client said, if only loosely.
 *
 * @param scene knows the words that say what a turn is about
 * @param past what was said
 */
record TakenUp(Scene scene, Past past) {

  /** Whoever says something back that was not said has tried. */
  private static final Set<String> SAYS_BACK =
      Set.of(Circumstances.PARAPHRASE, Circumstances.OWN_WORDS, Circumstances.MISQUOTED);

  /** So many of his words in a sentence that does not ask are no chance. */
  private static final int WORDS = 2;

  /** Whether a reply to the client's last line takes it up, in other words than his. */
  boolean by(Message reply) {
    return by(reply, past.lastLine());
  }

  /** Returns in how many turns before, without a break, the seller only asked. */
  int onlyAsked() {
    List<String> lines = past.lines();
    List<Turn> turns = past.turns();
    int count = 0;
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turn turn = turns.get(i);
      boolean back = SAYS_BACK.stream().anyMatch(turn::has);
      boolean asked = turn.has(Circumstances.OPEN) && !back;
      if (!asked || by(scene.said(turn.reply().substring(0, turn.heard())), lines.get(i))) {
        return count;
      }
      count++;
    }
    return count;
  }

  private boolean by(Message reply, String line) {
    Message said = scene.said(line);
    if (Verbatim.isCopy(Scene.plain(reply), Scene.plain(said))) {
      return false;
    }
    List<String> his = scene.content(said);
    for (Sentence sentence : reply.sentences(PartKind.BODY)) {
      List<String> own = ContentWords.of(List.of(sentence), scene.language());
      int shared = ContentWords.shared(own, his);
      if (!sentence.isQuestion() && shared > 0 && (shared >= WORDS || 2 * shared >= own.size())) {
        return true;
      }
    }
    return false;
  }
}
