package coach.report;

import coach.text.Draft;
import coach.text.Part;

/**
 * The lines of the file that a part stands on.
 *
 * @param first from 1
 * @param last not before the first
 */
record PartLines(int first, int last) {

  static PartLines of(Part part, Draft draft) {
    int start = part.span().start();
    // A part that ends with its line end does not reach the next line.
    int end = Math.max(start, part.span().end() - 1);
    return new PartLines(draft.position(start).line(), draft.position(end).line());
  }
}
