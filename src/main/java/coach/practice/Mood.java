package coach.practice;

import coach.phrasebook.Effect;
import coach.phrasebook.Feeling;

/**
 * How a client feels, each from 0 to 10.
 *
 * @param trust that the seller is on his side
 * @param irritation what has annoyed him
 * @param patience for this talk; at 0 he ends it
 * @param clarity how much both now know
 */
public record Mood(int trust, int irritation, int patience, int clarity) {

  static final int MOST = Feeling.MOST;

  /** Anger is worked off, not switched off: so much of it goes in a turn at most. */
  private static final int COOLING = 2;

  public Mood {
    trust = within(trust);
    irritation = within(irritation);
    patience = within(patience);
    clarity = within(clarity);
  }

  /** Returns the mood after all that a turn did. */
  Mood after(Effect effect) {
    return new Mood(
        trust + effect.trust(),
        irritation + Math.max(-COOLING, effect.irritation()),
        patience + effect.patience(),
        clarity + effect.clarity());
  }

  /** Returns one of the four. */
  public int feeling(Feeling feeling) {
    return switch (feeling) {
      case TRUST -> trust;
      case IRRITATION -> irritation;
      case PATIENCE -> patience;
      case CLARITY -> clarity;
    };
  }

  private static int within(int value) {
    return Math.max(0, Math.min(MOST, value));
  }
}
