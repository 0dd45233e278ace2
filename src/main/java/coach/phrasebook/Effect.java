package coach.phrasebook;

/**
 * What a move of the seller does to a client in practice; see the table in {@code practice.md}.
 *
 * @param trust added to his trust
 * @param irritation added to his irritation
 * @param patience added to his patience
 * @param clarity added to how clear the matter is to both
 * @param shuts whether he tells nothing new in answer to it
 */
public record Effect(int trust, int irritation, int patience, int clarity, boolean shuts) {

  /** Changes nothing. */
  public static final Effect NONE = new Effect(0, 0, 0, 0, false);

  /** Changes one feeling. */
  static Effect of(Feeling feeling, int change) {
    return switch (feeling) {
      case TRUST -> new Effect(change, 0, 0, 0, false);
      case IRRITATION -> new Effect(0, change, 0, 0, false);
      case PATIENCE -> new Effect(0, 0, change, 0, false);
      case CLARITY -> new Effect(0, 0, 0, change, false);
    };
  }

  /** Returns both effects together. */
  public Effect and(Effect other) {
    return new Effect(
        trust + other.trust,
        irritation + other.irritation,
        patience + other.patience,
        clarity + other.clarity,
        shuts || other.shuts);
  }

  /** Returns only what hurts. */
  public Effect harm() {
    return new Effect(
        Math.min(0, trust),
        Math.max(0, irritation),
        Math.min(0, patience),
        Math.min(0, clarity),
        shuts);
  }

  /** Returns the good less the harm, each point of any feeling counted as one. */
  public int worth() {
    return trust - irritation + patience + clarity;
  }
}
