package coach.phrasebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What marked words are while a seller types, as <em>Marks</em> of {@code practice.md} lists it.
 */
public enum WordMark {
  /** Beyond what a listener keeps of one sentence. */
  LONG,
  /** Given away unseen. */
  GIVEN_AWAY,
  /** Pushing or hurting. */
  PUSHING;

  /** Returns the name that the card uses, in small letters. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the names of all. */
  static List<String> ids() {
    return Arrays.stream(values()).map(WordMark::id).toList();
  }
}
