package coach.phrasebook;

import coach.text.Spoken;

/**
 * What marked words are while a seller types, as <em>Marks</em> of {@code practice.md} lists it.
 */
public enum WordMark implements Spoken {
  /** Beyond what a listener keeps of one sentence. */
  LONG,
  /** Given away unseen. */
  GIVEN_AWAY,
  /** Pushing or hurting. */
  PUSHING
}
