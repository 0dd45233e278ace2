package coach.report;

import coach.practice.DrillEvent;
import java.io.IOException;
import java.io.Writer;

/** How what happens in a drill is written. */
public interface DrillFormat {

  /** Writes one event. */
  void write(DrillEvent event, Writer out) throws IOException;
}
