package coach.phrasebook;

import coach.text.Spoken;

/** What a move is good for in any talk, as <em>Roles</em> of {@code practice.md} lists it. */
public enum Role implements Spoken {
  /** Lets the client see that he was heard. */
  ACKNOWLEDGE,
  /** Finds out what is behind his words. */
  EXPLORE,
  /** Answers him. */
  RESPOND,
  /** Is met with a nod where he has nothing to add. */
  NOD_TO,
  /** Takes up what he has said. */
  TAKE_UP,
  /** Takes it up too, but not beside a pitch. */
  TAKE_UP_UNLESS_PITCHED,
  /** Promises something that can be kept. */
  PROMISE,
  /** Promises more than anybody can keep. */
  PROMISE_TOO_MUCH,
  /** Gives something, and so promises it where it tells what one will do. */
  GIVE_AWAY,
  /** Goes on with his own matter, whatever he was asked. */
  GO_ON
}
