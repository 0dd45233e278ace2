package coach.phrasebook;

import coach.text.Named;

/** How a talk in practice ends. */
public enum Ending implements Named {
  /** He agrees to a next step. */
  AGREEMENT,
  /** He leaves politely, and nothing is agreed. */
  BRUSH_OFF,
  /** He has had enough. */
  WALK_OUT,
  /** The talk runs out; a mail comes later. */
  SILENCE;

  /** Whether the talk reached what it was for. */
  public boolean isGood() {
    return this == AGREEMENT;
  }
}
