package coach.practice;

import coach.text.Message;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether other words still say the same: whether a condition or a day is lost, or a "no" has
 * come in. Each pattern stands for a thing of its own.
 *
 * @param staying what an answer says where the line said it
 * @param alien what an answer says only where the line said it
 */
record Sense(Phrases<Integer> staying, Phrases<Integer> alien) {

  /** Makes one of the patterns of a drill. */
  static Sense of(Drill drill, Map<String, List<String>> lists) {
    return new Sense(phrases(drill.stays(), lists), phrases(drill.alien(), lists));
  }

  private static Phrases<Integer> phrases(List<String> bullets, Map<String, List<String>> lists) {
    Phrases.Builder<Integer> builder = new Phrases.Builder<>(lists);
    for (int i = 0; i < bullets.size(); i++) {
      builder.add(i, List.of(bullets.get(i)));
    }
    return builder.build();
  }

  /** Whether an answer has lost something of a line. */
  boolean loses(Message line, Message answer) {
    return !found(staying, answer).containsAll(found(staying, line));
  }

  /** Whether an answer says something that the line does not. */
  boolean adds(Message line, Message answer) {
    return !found(alien, line).containsAll(found(alien, answer));
  }

  private static Set<Integer> found(Phrases<Integer> phrases, Message words) {
    Set<Integer> found = new HashSet<>();
    for (PhraseMatch<Integer> match : phrases.in(words.sentences(PartKind.BODY))) {
      found.add(match.key());
    }
    return found;
  }
}
