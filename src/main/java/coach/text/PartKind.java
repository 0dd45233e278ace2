package coach.text;

import java.util.Locale;

/** The parts that a message is made of. */
public enum PartKind {
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

  /** Returns the name used in reports and cards, such as {@code sign-off}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the author wrote it to the client in this message. */
  public boolean isOwnWords() {
    return this == SUBJECT || this == SALUTATION || this == BODY || this == SIGN_OFF;
  }
}
