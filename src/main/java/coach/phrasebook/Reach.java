package coach.phrasebook;

import coach.text.Named;

/** How far an excuse reaches from where it stands. */
public enum Reach implements Named {
  SENTENCE,
  /** Two sentences back and two on. */
  NEAR,
  PARAGRAPH,
  /** Everywhere, where it stands in the last sentences of the body. */
  ENDING,
  MESSAGE
}
