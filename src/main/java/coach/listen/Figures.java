package coach.listen;

import coach.text.Language;
import coach.text.Sentence;
import coach.text.Span;
import coach.text.Topic;
import coach.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the numbers in what somebody says: 15,200 and fifteen thousand two hundred are one. */
final class Figures {

  private static final double NONE = -1;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int GROUP = 3;
  private static final int TEN = 10;
  private static final String SEPARATORS = ",.'";
  private static final String POINTS = ",.:";

  private final Map<String, Double> names = new HashMap<>();

  Figures(Language language) {
    Map<String, List<String>> all = language.equivalents(Topic.NUMBER_WORDS);
    for (Map.Entry<String, List<String>> entry : all.entrySet()) {
      for (String name : entry.getValue()) {
        names.put(name, Double.valueOf(entry.getKey()));
      }
    }
  }

  /** Returns the numbers of some sentences in their order. */
  List<Figure> in(List<Sentence> sentences) {
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Word> words = sentence.words();
      int at = 0;
      while (at < words.size()) {
        Figure figure = at(words, at);
        at += figure == null ? 1 : length(words, at);
        if (figure != null) {
          figures.add(figure);
        }
      }
    }
    return figures;
  }

  private Figure at(List<Word> words, int first) {
    double value = value(words.get(first));
    if (value < 0) {
      return null;
    }
    int end = first + length(words, first);
    for (int i = first + 1; i < end; i++) {
      value = joined(value, value(words.get(i)));
    }
    String noun = end < words.size() ? words.get(end).text() : "";
    Span span = new Span(words.get(first).start(), words.get(end - 1).end());
    return new Figure(value, span, noun);
  }

  /** Returns how many words from one on are one number. */
  private int length(List<Word> words, int first) {
    double value = value(words.get(first));
    int end = first + 1;
    while (end < words.size()) {
      double next = value(words.get(end));
      boolean spoken = words.get(end - 1).kind() == Word.Kind.WORD || next >= HUNDRED;
      boolean digits = words.get(end).kind() == Word.Kind.NUMBER;
      double joined = next < 0 || digits || !spoken ? NONE : joined(value, next);
      if (joined < 0) {
        break;
      }
      value = joined;
      end++;
    }
    return end - first;
  }

  /** Returns the number that two make, one spoken after the other; below 0 where they make none. */
  private static double joined(double before, double next) {
    double low = before % THOUSAND;
    if (next == HUNDRED && low > 0 && low < HUNDRED) {
      return before - low + low * HUNDRED;
    }
    if (next >= THOUSAND && before < THOUSAND) {
      return before * next;
    }
    boolean tens = low % HUNDRED >= 2 * TEN && low % TEN == 0 && next < TEN;
    boolean hundreds = before >= HUNDRED && before % HUNDRED == 0 && next < HUNDRED;
    boolean thousands = before >= THOUSAND && before % THOUSAND == 0 && next < THOUSAND;
    return next > 0 && (tens || hundreds || thousands) ? before + next : NONE;
  }

  /** Returns what a word counts; below 0 where it is no number. */
  private double value(Word word) {
    return word.kind() == Word.Kind.NUMBER ? digits(word.text()) : named(word.text());
  }

  private double named(String word) {
    int hyphen = word.indexOf('-');
    double first = names.getOrDefault(hyphen < 0 ? word : word.substring(0, hyphen), NONE);
    double second = hyphen < 0 ? 0 : names.getOrDefault(word.substring(hyphen + 1), NONE);
    return first < 0 || second < 0 ? NONE : first + second;
  }

  /** Reads 15,200 and 15.200 as one number, 6:52 and 6.52 as another; of 1.5.2026 what is first. */
  private static double digits(String text) {
    double value = 0;
    double place = 1;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      int digit = Character.digit(sign, TEN);
      if (digit >= 0 && place == 1) {
        value = value * TEN + digit;
      } else if (digit >= 0) {
        value += digit * place;
        place /= TEN;
      } else if (place == 1 && isPoint(text, i)) {
        place = 1.0 / TEN;
      } else if (!isSeparator(text, i)) {
        return sign == 'k' ? value * THOUSAND : value;
      }
    }
    return value;
  }

  /** Whether the last digits follow that are no group of three. */
  private static boolean isPoint(String text, int at) {
    int end = endOfDigits(text, at + 1);
    boolean last = end == text.length() || Character.isLetter(text.charAt(end));
    boolean group = text.charAt(at) != ':' && end - at - 1 == GROUP;
    return POINTS.indexOf(text.charAt(at)) >= 0 && end > at + 1 && last && !group;
  }

  private static boolean isSeparator(String text, int at) {
    boolean group = endOfDigits(text, at + 1) - at - 1 == GROUP;
    return SEPARATORS.indexOf(text.charAt(at)) >= 0 && group;
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
