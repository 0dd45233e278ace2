/**
 * Prompts at a terminal: editing, completions and words that are marked while they are typed.
 *
 * <p>Start at {@link coach.terminal.Prompt}. It alone knows JLine.
 */
package coach.terminal;
