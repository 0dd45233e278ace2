/**
 * Hears what a client's words mean, and what a seller does with his: key points, gaps, objections,
 * kinds of client, acts of a turn.
 *
 * <p>Start at {@link coach.listen.Paraphraser} for what is said back, at {@link
 * coach.listen.CardListener} for what a card is recognised by, and at {@link coach.listen.Reviewer}
 * for the seller's turns. It imports {@code coach.text} and {@code coach.phrasebook}.
 */
package coach.listen;
