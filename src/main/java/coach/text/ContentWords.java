package coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words that say what a text is about, and how far two texts share them. */
public final class ContentWords {

  private static final int SHORTEST = 3;

  /** So many letters two words must share at their start to be forms of one. */
  private static final int STEM = 4;

  /** So many letters the shorter of two such words may have besides. */
  private static final int ENDING = 2;

  private ContentWords() {}

  /** Returns the content words of some sentences, in their order. */
  public static List<String> of(List<Sentence> sentences, Language language) {
    List<String> content = new ArrayList<>();
    Set<String> small = language.words(Topic.FUNCTION_WORDS);
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        if (isContent(word, small)) {
          content.add(word.text());
        }
      }
    }
    return content;
  }

  /** Whether a token says what its sentence is about. */
  public static boolean isContent(Word word, Set<String> small) {
    boolean number = word.kind() == Word.Kind.NUMBER;
    return number
        || word.kind() == Word.Kind.WORD
            && word.text().length() >= SHORTEST
            && !small.contains(word.text());
  }

  /** Returns how many of the words occur among the others, in any form. */
  public static int shared(List<String> words, List<String> others) {
    int shared = 0;
    for (String word : words) {
      shared += isAmong(word, others) ? 1 : 0;
    }
    return shared;
  }

  public static boolean isAmong(String word, List<String> others) {
    for (String other : others) {
      if (areForms(word, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two words may be forms of one: deliver, delivery; price, pricing; day, days. */
  public static boolean areForms(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    boolean equal = same == one.length() && same == other.length();
    boolean plural =
        same == shorter && same == SHORTEST && one.length() + other.length() == 2 * SHORTEST + 1;
    boolean stem = same >= STEM && shorter - same <= ENDING && Character.isLetter(one.charAt(0));
    return equal || plural || stem;
  }
}
