package coach.practice;

import coach.phrasebook.SceneCard.Fact;
import coach.text.ContentWords;
import coach.text.Message;
import java.util.List;

/** What the turns before make of a turn. */
record Earlier(Scene scene, Past past) {

  /** Said in so many turns, an apology has been heard. */
  private static final int HEARD = 2;

  /** Whether a turn asks only for what the client has told, in words that he used. */
  boolean isAnswered(Message reply) {
    List<Fact> topics = scene.topics(reply);
    boolean other = topics.isEmpty() || !scene.raised(reply).isEmpty();
    if (other || !past.told().containsAll(topics.stream().map(Fact::id).toList())) {
      return false;
    }
    List<String> said =
        topics.stream().flatMap(fact -> fact.told().stream()).filter(past::wasSaid).toList();
    List<String> asked = scene.content(reply);
    return said.stream()
            .anyMatch(line -> ContentWords.shared(asked, scene.content(scene.said(line))) > 0)
        && !lacksFigure(reply, said);
  }

  /** Whether a turn asks for a figure that is in none of the lines. */
  private boolean lacksFigure(Message reply, List<String> lines) {
    AskedFigures figures = scene.figures();
    return figures
        .asked(scene, reply)
        .filter(kind -> figures.telling(kind, scene, lines).isEmpty())
        .isPresent();
  }

  /** Whether the seller has named a step that the client was ready to hear. */
  boolean hasStep() {
    return past.turns().stream()
        .anyMatch(turn -> turn.has(Circumstances.NEXT_STEP) && !turn.has(Circumstances.EARLY_STEP));
  }

  /** Whether the seller has said sorry often enough. */
  boolean isSorry() {
    long times =
        past.turns().stream()
            .filter(t -> t.has(Circumstances.APOLOGY) || t.has(Circumstances.OVER_APOLOGY))
            .count();
    return times >= HEARD;
  }
}
