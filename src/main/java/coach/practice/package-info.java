/**
 * Plays a client who reacts, and tells the seller how each reply was heard; without a terminal.
 *
 * <p>Start at {@link coach.practice.Session}, one talk in a {@link coach.practice.Scene}, and at
 * {@link coach.practice.Debrief}, what is said after it. It uses what {@code coach.check} finds and
 * {@code coach.listen} hears.
 */
package coach.practice;
