package coach.listen;

import coach.text.Sentence;
import coach.text.Span;
import coach.text.Word;
import java.util.List;

/**
 * Words of the client that stand together: a sentence or a part of one.
 *
 * @param text the whole message
 * @param start where the passage starts in it
 * @param end where it ends, marks of its end included
 * @param words its tokens; at least one
 */
record Passage(String text, int start, int end, List<Word> words) {

  private static final String STOPS = ",.!?";
  private static final String DASHES = "-\u2013\u2014(";
  private static final String OPENING = "\"\u201C\u00AB";
  private static final String CLOSING = "\"\u201D\u00BB)]\u2019'";

  static Passage of(String text, Sentence sentence) {
    Span span = sentence.span();
    int start = opened(text, span.start(), span.end());
    return new Passage(text, start, span.end(), sentence.words());
  }

  /** Returns the part from one token up to another, without the marks that follow it. */
  Passage part(int from, int to) {
    int stop = to == words.size() ? end : closed(words.get(to - 1).end());
    int begin = opened(text, words.get(from).start(), stop);
    return new Passage(text, Math.max(start, begin), stop, words.subList(from, to));
  }

  /** Returns where a quotation is opened that begins at a place and is closed before the end. */
  private static int opened(String text, int place, int end) {
    int kind = place == 0 ? -1 : OPENING.indexOf(text.charAt(place - 1));
    boolean closed = kind >= 0 && text.substring(place, end).indexOf(CLOSING.charAt(kind)) >= 0;
    boolean first = place == 1 || place > 1 && text.charAt(place - 2) <= ' ';
    return closed && first ? place - 1 : place;
  }

  /** Returns where a quotation or a bracket that ends at a place is closed; else the place. */
  private int closed(int place) {
    int at = place;
    while (at < end && STOPS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < end && CLOSING.indexOf(text.charAt(at)) >= 0 ? at + 1 : place;
  }

  /** Returns the signs and blanks before one of its words; nothing before the first. */
  String before(int word) {
    return word == 0 ? "" : text.substring(words.get(word - 1).end(), words.get(word).start());
  }

  /** Whether a quotation is opened right before one of its words. */
  boolean opensQuotation(int word) {
    return before(word).chars().anyMatch(sign -> OPENING.indexOf(sign) >= 0);
  }

  /** Returns the signs between it and one that follows, with a blank after them. */
  String gap(Passage next) {
    String signs = text.substring(Math.min(end, next.start), next.start).strip();
    boolean dash = !signs.isEmpty() && DASHES.indexOf(signs.charAt(0)) >= 0;
    return (dash ? " " : "") + signs + " ";
  }

  /** Whether a word stands in capitals, as US and IT's do, where the others do not. */
  boolean isInCapitals(int word) {
    Word one = words.get(word);
    int apostrophe = one.text().indexOf('\'');
    int to = apostrophe < 0 ? one.end() : one.start() + apostrophe;
    boolean capitals = to - one.start() > 1 && one.kind() == Word.Kind.WORD;
    for (int i = one.start(); i < to; i++) {
      capitals &= Character.isUpperCase(text.charAt(i));
    }
    return capitals && text.chars().anyMatch(Character::isLowerCase);
  }

  /** Returns its words before a part of it. */
  String upTo(Passage part) {
    return text.substring(start, part.start).strip();
  }

  /** Returns it as a sentence of its own, for patterns that name its start. */
  Sentence sentence() {
    return new Sentence(new Span(start, end), words);
  }

  int count() {
    return sentence().wordCount();
  }

  boolean isQuestion() {
    return sentence().isQuestion();
  }

  /** Returns its words as written, on one line, without the marks at its ends. */
  String written() {
    return Tidy.line(text.substring(start, end));
  }
}
