package coach.phrasebook;

import coach.text.Spoken;

/** When the coach says a line, as <em>Coach</em> of {@code practice.md} lists it. */
public enum CoachLine implements Spoken {
  /** A better reply is shown, made of what is said back and a question. */
  BETTER,
  /** The same where nothing can be said back. */
  BETTER_WITHOUT_HIS_WORDS,
  /** Not a line: a kind of point that is worth saying back before all others. */
  SAY_BACK,
  /** A question is wanted, and the scene has none. */
  QUESTION,
  /** The first hint: the client has nothing more to tell yet. */
  NUDGE_LISTENING,
  /** The first hint: he would tell more. */
  NUDGE_QUESTION,
  /** The first hint: he is upset. */
  NUDGE_UPSET,
  /** The first hint: he would agree to a next step. */
  NUDGE_STEP,
  /** Why he told nothing: a move of the seller's shut him up. */
  WHY_SHUT,
  /** Why he told something. */
  WHY_TOLD,
  /** Why he told nothing: he was not asked. */
  WHY_NOT_ASKED,
  /** Why he told nothing: he does not trust enough. */
  WHY_NO_TRUST,
  /** Why he told nothing: the question was about nothing that he would tell. */
  WHY_NOTHING,
  /** In what mood it leaves him. */
  WHY_MOOD,
  /** One of both has proposed a day in a call, and the other has taken it. */
  AGREED
}
