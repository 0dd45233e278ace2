/**
 * The commands: their arguments, the configuration, the files they read and their exit codes.
 *
 * <p>Start at {@link coach.cli.Coach}; each command is a class of its own. It alone knows picocli.
 */
package coach.cli;
