package coach.practice;

import coach.phrasebook.SceneCard;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How hard a client makes it. */
public enum Difficulty {
  EASY(1, -1, 3, 15),
  NORMAL(0, 0, 0, 0),
  HARD(-1, 1, -2, -10);

  private final int trust;
  private final int irritation;
  private final int patience;
  private final int interrupts;

  Difficulty(int trust, int irritation, int patience, int interrupts) {
    this.trust = trust;
    this.irritation = irritation;
    this.patience = patience;
    this.interrupts = interrupts;
  }

  /** Returns the name that options and JSON use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the one of a name, in any case; empty where there is none. */
  public static Optional<Difficulty> named(String name) {
    String id = name.strip().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
  }

  /** Returns how the client of a scene starts. */
  Mood mood(SceneCard.Start start) {
    return new Mood(
        start.trust() + trust, start.irritation() + irritation, start.patience() + patience, 0);
  }

  /** Returns after how many words a calm client cuts in. */
  int interrupts(SceneCard.Start start) {
    return start.interrupts() + interrupts;
  }
}
