/**
 * The cards that hold what the coach knows, and how they are read, checked and compiled.
 *
 * <p>Start at {@link coach.phrasebook.Card}, a card as written, and {@link
 * coach.phrasebook.PhrasebookLoader}, which makes a {@link coach.phrasebook.Phrasebook} of a folder
 * of them and tells every fault. It imports {@code coach.text} only.
 */
package coach.phrasebook;
