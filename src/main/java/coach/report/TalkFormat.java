package coach.report;

import coach.practice.Event;
import java.io.IOException;
import java.io.Writer;

/** How what happens in a talk at a prompt is written. */
public interface TalkFormat {

  /** Writes one event. */
  void write(Event event, Writer out) throws IOException;
}
