package coach.phrasebook;

import coach.text.Named;

/** What must be so of a draft, or be known beside it, for a rule to run. */
public enum DraftFact implements Named {
  HEADERS,
  NO_HEADERS,
  ATTACHMENT,
  NO_ATTACHMENT,
  /** It answers an earlier message. */
  THREAD,
  NO_THREAD,
  /** What the client wrote is known. */
  CLIENT_WORDS,
  RECIPIENTS
}
