package coach.practice;

import coach.phrasebook.SceneCard;
import coach.text.Named;
import java.util.Locale;
import java.util.Optional;

/** How hard a client makes it. */
public enum Difficulty implements Named {
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

  /** Returns the one of a name, in any case; empty where there is none. */
  public static Optional<Difficulty> named(String name) {
    return Named.find(Difficulty.class, name.strip().toLowerCase(Locale.ROOT));
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
