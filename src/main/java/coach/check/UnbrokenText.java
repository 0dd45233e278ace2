package coach.check;

import coach.text.Part;
import coach.text.Sentence;
import coach.text.Span;
import java.util.List;

/** Measures how much of a paragraph is read without a pause for the eye. */
final class UnbrokenText {

  /** A line that stops this many characters short was ended by its author, not by wrapping. */
  private static final int SHORT_BY = 15;

  private UnbrokenText() {}

  /** Returns the words of the longest stretch of a paragraph between lines that end on purpose. */
  static Measure.Figure longest(Part part, String text) {
    List<Sentence> sentences = part.sentences();
    int width = width(text, part.span());
    Measure.Figure longest = new Measure.Figure(0, sentences.get(0).span());
    int from = 0;
    int words = 0;
    for (int i = 0; i < sentences.size(); i++) {
      words += sentences.get(i).wordCount();
      if (words > longest.value()) {
        longest = new Measure.Figure(words, sentences.get(from).span());
      }
      if (i + 1 < sentences.size()
          && isPause(text, sentences.get(i), sentences.get(i + 1), width)) {
        words = 0;
        from = i + 1;
      }
    }
    return longest;
  }

  /** Whether a line ends between two sentences where the next word still had room. */
  private static boolean isPause(String text, Sentence sentence, Sentence next, int width) {
    int lineEnd = text.indexOf('\n', sentence.span().end());
    if (lineEnd < 0 || lineEnd >= next.span().start()) {
      return false;
    }
    int length = sentence.span().end() - 1 - text.lastIndexOf('\n', sentence.span().end() - 1);
    int word = next.words().isEmpty() ? 0 : next.words().get(0).end() - next.span().start();
    return length + word + SHORT_BY < width;
  }

  /** Returns the length of the longest line. */
  private static int width(String text, Span span) {
    int width = 0;
    int start = span.start();
    for (int end = text.indexOf('\n', start);
        end >= 0 && end < span.end();
        end = text.indexOf('\n', start)) {
      width = Math.max(width, end - start);
      start = end + 1;
    }
    return Math.max(width, span.end() - start);
  }
}
