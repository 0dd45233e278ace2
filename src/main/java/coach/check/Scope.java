package coach.check;

import java.util.Locale;

/** The parts of a message that a rule looks at. */
enum Scope {
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
  ALL;

  static Scope of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
