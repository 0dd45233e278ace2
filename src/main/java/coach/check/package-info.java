/**
 * Finds in a drafted message what a client stumbles over: one class for each kind of rule.
 *
 * <p>Start at {@link coach.check.Checker}; a {@link coach.check.Rule} reads a {@link
 * coach.check.Reading} and returns {@link coach.check.Finding findings}. It imports {@code
 * coach.text}, {@code coach.phrasebook} and, to hear what the client wrote, {@code coach.listen}.
 */
package coach.check;
