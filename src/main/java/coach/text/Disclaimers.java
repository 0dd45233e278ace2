package coach.text;

import java.util.HashSet;
import java.util.Set;

/** Finds the legal notes that companies put below their mails. */
final class Disclaimers {

  /** Two turns of phrase make a legal note; one alone may be the author's. */
  private static final int ENOUGH = 2;

  private final Language language;

  Disclaimers(Language language) {
    this.language = language;
  }

  /** Marks the legal notes at the end of a stretch; returns where they start, or {@code to}. */
  int mark(Layout layout, int from, int to) {
    int end = to;
    while (end > from) {
      int last = end - 1;
      while (last >= from && layout.isBlank(last)) {
        last--;
      }
      int first = last;
      while (first > from && !layout.isBlank(first - 1)) {
        first--;
      }
      if (first < from
          || first == last && DrawnLine.is(layout, first)
          || !isNote(layout, first, last)) {
        return end;
      }
      layout.mark(first, last + 1, PartKind.DISCLAIMER);
      end = first;
    }
    return end;
  }

  private boolean isNote(Layout layout, int first, int last) {
    int start = layout.lines().start(first);
    int end = layout.lines().end(last);
    if (end - start < 60) {
      return false;
    }
    Sentence whole = new Sentence(new Span(start, end), Words.of(layout.text(), start, end));
    Set<String> found = new HashSet<>();
    for (PhraseMatch<Topic> match : language.phrases(Topic.DISCLAIMERS).in(whole)) {
      found.add(match.pattern());
    }
    return found.size() >= ENOUGH;
  }
}
