package coach.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams that a run reads and writes.
 *
 * @param in what {@code -} stands for
 * @param out the report and nothing else
 * @param err everything else
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {}
