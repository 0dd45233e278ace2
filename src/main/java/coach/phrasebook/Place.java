package coach.phrasebook;

import coach.text.Named;

/** Where it is shown that something is missing. */
public enum Place implements Named {
  OPENING(Scope.OPENING),
  CLOSING(Scope.CLOSING),
  SALUTATION(Scope.SALUTATION),
  SUBJECT(Scope.SUBJECT),
  /** Where it was called for; anywhere for a rule that nothing calls for. */
  WHEN(Scope.ALL);

  private final Scope scope;

  Place(Scope scope) {
    this.scope = scope;
  }

  /** Returns the part of a message whose first sentence is shown. */
  public Scope scope() {
    return scope;
  }
}
