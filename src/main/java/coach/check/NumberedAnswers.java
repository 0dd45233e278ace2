package coach.check;

import coach.text.Gap;
import coach.text.Part;
import coach.text.PartKind;
import coach.text.Sentence;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds the questions that a numbered list of the author answers one by one. */
final class NumberedAnswers {

  private NumberedAnswers() {}

  /**
   * Returns the questions whose number stands before an item. Where the numbers reach beyond the
   * questions, the list is of something else.
   */
  static List<Ask> among(List<Ask> questions, Reading reading) {
    List<Ask> answered = new ArrayList<>();
    for (Part part : reading.message().parts()) {
      int number = part.kind() == PartKind.BODY ? number(part, reading) : 0;
      if (number > questions.size()) {
        return List.of();
      }
      if (number > 0) {
        answered.add(questions.get(number - 1));
      }
    }
    return answered.size() > 1 ? answered : List.of();
  }

  /** Returns the number that an item begins with, as its mark or as its first word; or 0. */
  private static int number(Part part, Reading reading) {
    List<Sentence> sentences = part.sentences();
    if (sentences.isEmpty() || sentences.get(0).words().isEmpty()) {
      return 0;
    }
    CharSequence text = reading.message().draft().text();
    List<Word> words = sentences.get(0).words();
    int mark = digit(text.subSequence(part.span().start(), words.get(0).start()));
    boolean first = words.size() > 1 && Gap.has(text, words, 0, 1, ").:");
    return mark == 0 && first ? digit(words.get(0).text()) : mark;
  }

  /** Returns the one digit among some signs, or 0. */
  private static int digit(CharSequence signs) {
    int[] digits = signs.chars().filter(Character::isDigit).toArray();
    return digits.length == 1 ? Character.digit(digits[0], 10) : 0;
  }
}
