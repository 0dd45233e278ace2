package coach.check;

import coach.text.Gap;
import coach.text.Part;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Span;
import coach.text.Word;
import java.util.List;
import java.util.Set;

/** Counts how many things a message lets its reader choose from. */
final class Choices {

  /** The longest member of a series, in words; what is longer is a clause. */
  private static final int MEMBER = 7;

  private final Reading reading;
  private final List<PhraseMatch<PhraseKey>> marks;
  private final Set<Sentence> announcing;

  /**
   * Counts marks of choice, and lists and series in or after the sentences that announce a choice.
   */
  Choices(Reading reading, List<PhraseMatch<PhraseKey>> marks, Set<Sentence> announcing) {
    this.reading = reading;
    this.marks = marks;
    this.announcing = announcing;
  }

  /** Returns the largest number found and its place; 0 where there is nothing to choose from. */
  Measure.Figure most() {
    Span first = reading.body().isEmpty() ? new Span(0, 0) : reading.body().get(0).span();
    Measure.Figure most =
        marks.isEmpty()
            ? new Measure.Figure(0, first)
            : new Measure.Figure(marks.size(), marks.get(marks.size() - 1).span());
    for (Sentence sentence : reading.body()) {
      most = larger(most, new Measure.Figure(series(sentence), sentence.span()));
    }
    return longestList(most);
  }

  private static Measure.Figure larger(Measure.Figure one, Measure.Figure other) {
    return other.value() > one.value() ? other : one;
  }

  /**
   * Returns the members of the longest run of short stretches between commas that offers a choice.
   */
  private int series(Sentence sentence) {
    List<Word> words = sentence.words();
    int longest = 0;
    int members = 0;
    int start = 0;
    for (int end = 1; end <= words.size(); end++) {
      if (end == words.size() || commaAfter(words, end - 1)) {
        members = length(words, start, end) <= MEMBER ? members + 1 : 1;
        boolean joined = isMarked(sentence, start, end);
        if (members > 1 && (joined || announcing.contains(sentence))) {
          longest = Math.max(longest, isMarked(sentence, start + 1, end) ? members + 1 : members);
        }
        start = end;
      }
    }
    return longest;
  }

  private static int length(List<Word> words, int from, int to) {
    int length = 0;
    for (Word word : words.subList(from, to)) {
      length += word.kind().counts() ? 1 : 0;
    }
    return length;
  }

  private boolean commaAfter(List<Word> words, int i) {
    return Gap.has(reading.message().draft().text(), words, i, i + 1, ",;");
  }

  private boolean isMarked(Sentence sentence, int from, int to) {
    for (PhraseMatch<PhraseKey> mark : marks) {
      if (mark.sentence() == sentence && mark.first() >= from && mark.first() < to) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the longest run of paragraphs with no blank line between, after one that announces a
   * choice.
   */
  private Measure.Figure longestList(Measure.Figure before) {
    Measure.Figure most = before;
    Part last = null;
    int items = 0;
    for (Part part : reading.message().parts(PartKind.BODY)) {
      if (items > 0 && follows(last, part)) {
        items++;
      } else {
        items = last != null && announces(last) ? 1 : 0;
      }
      most = larger(most, new Measure.Figure(items, part.span()));
      last = part;
    }
    return most;
  }

  private boolean announces(Part part) {
    for (Sentence sentence : part.sentences()) {
      if (announcing.contains(sentence)) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(Part one, Part next) {
    String between = reading.message().text(new Span(one.span().end(), next.span().start()));
    return between.indexOf('\n') == between.lastIndexOf('\n');
  }
}
