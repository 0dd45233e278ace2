package coach.phrasebook;

import java.util.Arrays;
import java.util.List;

/** How a talk in practice ends. */
public enum Ending {
  /** He agrees to a next step. */
  AGREEMENT("agreement"),
  /** He leaves politely, and nothing is agreed. */
  BRUSH_OFF("brush-off"),
  /** He has had enough. */
  WALK_OUT("walk-out"),
  /** The talk runs out; a mail comes later. */
  SILENCE("silence");

  private final String id;

  Ending(String id) {
    this.id = id;
  }

  /** Returns the name that headings and JSON use. */
  public String id() {
    return id;
  }

  /** Returns the names of all. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Ending::id).toList();
  }

  /** Whether the talk reached what it was for. */
  public boolean isGood() {
    return this == AGREEMENT;
  }
}
