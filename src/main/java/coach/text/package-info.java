/**
 * What a message is, before anybody judges it: its parts, sentences and words, with their places in
 * the source.
 *
 * <p>Start at {@link coach.text.MessageParser}, which makes a {@link coach.text.Message} of a
 * {@link coach.text.Draft}. {@link coach.text.Phrases} matches the patterns of cards in its
 * sentences. It imports no other package of the program; offsets that are not there are -1, other
 * things that may be missing are an {@link java.util.Optional}.
 */
package coach.text;
