package coach.cli;

import coach.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words to stand in the place of others.
 *
 * @param span the stretch of the draft's text that they take the place of; empty to put them in
 *     between
 * @param words the new words
 */
record Change(Span span, String words) {

  /** Returns a text with changes made; the changes do not overlap. */
  static String apply(String text, List<Change> changes) {
    List<Change> fromTheEnd = new ArrayList<>(changes);
    fromTheEnd.sort(Comparator.comparing((Change change) -> change.span().start()).reversed());
    StringBuilder changed = new StringBuilder(text);
    for (Change change : fromTheEnd) {
      changed.replace(change.span().start(), change.span().end(), change.words());
    }
    return changed.toString();
  }
}
