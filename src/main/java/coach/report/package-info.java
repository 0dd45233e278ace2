/**
 * Writes down what was found, heard or practised: one class for each format and command.
 *
 * <p>Start at {@link coach.report.TextReport} and {@link coach.report.JsonReport}, the two reports
 * of a check. It judges nothing itself.
 */
package coach.report;
