package coach.phrasebook;

import coach.text.Named;

/** The parts of a message that a rule looks at. */
public enum Scope implements Named {
  SUBJECT,
  SALUTATION,
  /** The first sentence of the body. */
  OPENING,
  BODY,
  /** The last sentences of the body, where the next step is looked for. */
  ENDING,
  /** The last sentence of the body. */
  CLOSING,
  SIGN_OFF,
  /** Subject, salutation, body and sign-off. */
  ALL
}
