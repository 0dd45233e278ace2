package coach.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What a command works with.
 *
 * @param streams the streams of this run
 * @param around what the run sees of the machine
 * @param complaints where faults are told
 */
record Run(Streams streams, Surroundings around, Complaints complaints) {

  /** Returns where the report goes. */
  Writer writer() {
    return new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
  }
}
