package coach.listen;

import coach.text.Sentence;
import java.util.List;

/**
 * What a sentence of a turn does, heard in its turn.
 *
 * @param acts the names of the acts that it shows
 */
public record SentenceActs(Sentence sentence, List<String> acts) {

  public SentenceActs {
    acts = List.copyOf(acts);
  }
}
