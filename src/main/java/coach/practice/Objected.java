package coach.practice;

import coach.listen.Heard;
import coach.phrasebook.FamilyCard;
import coach.text.Named;

/**
 * An objection in a talk, and how far it has been met: it is acknowledged and explored before it is
 * answered.
 *
 * @param heard what was heard, and the words that decided
 * @param card how to meet it
 * @param stage how far it has been met
 * @param turn the last turn, from 1, that raised it or brought it to its stage
 */
public record Objected(Heard heard, FamilyCard card, Stage stage, int turn) {

  /** How far an objection has been met. */
  public enum Stage implements Named {
    /** He has raised it. */
    RAISED,
    /** The seller has asked for the reason. */
    ASKED,
    /** The client has said more about it: now it can be answered. */
    EXPLORED
  }

  /** Returns it at a stage that a turn has brought it to; unchanged where it was there before. */
  Objected at(Stage next, int now) {
    return next == stage ? this : new Objected(heard, card, next, now);
  }

  /** Returns it raised again in other words. */
  Objected again(Heard words, int now) {
    return new Objected(words, card, stage, now);
  }
}
