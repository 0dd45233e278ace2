package coach.listen;

import coach.text.Span;
import java.util.List;

/** Reads a draft before it is handed out. */
public interface Reviewer {

  /** Returns the passages of a draft that a client would stumble over; none where all is well. */
  List<Span> faults(String draft);
}
