package coach.report;

import coach.practice.Review;
import java.io.IOException;
import java.io.Writer;

/** How the review of a finished talk is written. */
public interface ReviewFormat {

  /** Writes the whole review. */
  void write(Review review, Writer out) throws IOException;
}
