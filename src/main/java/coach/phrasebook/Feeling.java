package coach.phrasebook;

import coach.text.Named;

/** What a move of the seller changes in a client in practice. */
public enum Feeling implements Named {
  /** That the seller is on his side. */
  TRUST,
  /** What has annoyed him. */
  IRRITATION,
  /** How long he will go on with this talk. */
  PATIENCE,
  /** How clear the matter is to both. */
  CLARITY;

  /** The most of any of them; the least is 0. */
  public static final int MOST = 10;
}
