package coach.text;

/** The parts that a message is made of. */
public enum PartKind implements Named {
  HEADERS,
  SUBJECT,
  SALUTATION,
  BODY,
  SIGN_OFF,
  SIGNATURE,
  QUOTED,
  ATTRIBUTION,
  FORWARDED,
  DISCLAIMER,
  CODE;

  /** Whether the author wrote it to the client in this message. */
  public boolean isOwnWords() {
    return this == SUBJECT || this == SALUTATION || this == BODY || this == SIGN_OFF;
  }
}
