package coach.practice;

import coach.listen.Deed;
import coach.phrasebook.PracticeCard;
import coach.text.Language;
import coach.text.Speech;
import coach.text.Topic;
import coach.text.Word;
import coach.text.Words;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads what a deed says: the day, and what is done. */
final class DeedWords {

  private static final String WHEN = "when";

  /** Names something said before. */
  private static final String IT = "it";

  private final QuotedWords words;
  private final Speech speech;
  private final Language language;

  DeedWords(PracticeCard practice, Language language) {
    this.language = language;
    words = new QuotedWords(practice, language);
    speech = new Speech(language);
  }

  /** Returns the day in the words that name it; empty where none is named. */
  String day(Deed deed) {
    return named(deed).getOrDefault(WHEN, "");
  }

  /** Returns a deed on a day; where it had another one, on this instead. */
  Deed on(String day, Deed deed) {
    String told = deed.told();
    String was = day(deed);
    int stop = told.length() - 1;
    String now =
        day.isEmpty()
            ? told
            : was.isEmpty()
                ? told.substring(0, stop) + ' ' + day + told.substring(stop)
                : told.replace(was, fitting(was, day));
    return new Deed(deed.words(), now);
  }

  /** Returns a day with the preposition of the one that it stands for: "on Thursday". */
  private static String fitting(String was, String day) {
    int blank = was.indexOf(' ');
    boolean led = blank > 0 && Character.isLowerCase(was.charAt(0));
    return led && Character.isUpperCase(day.charAt(0)) ? was.substring(0, blank + 1) + day : day;
  }

  /** Whether a later deed says all of one before. */
  boolean isSaid(Deed before, Deed deed) {
    boolean same = day(before).isEmpty() || day(before).equalsIgnoreCase(day(deed));
    return same && content(deed).containsAll(content(before));
  }

  /** Whether a deed is one of before on another day: {@code I will send it by Friday}. */
  boolean isMoved(Deed before, Deed deed) {
    Set<String> content = content(deed);
    boolean again = content.equals(content(before)) || named(deed).containsKey(IT);
    return !day(deed).isEmpty()
        && !content.isEmpty()
        && again
        && content(before).containsAll(content);
  }

  /** Returns the words that tell what is done. */
  Set<String> content(Deed deed) {
    Set<String> content = new HashSet<>();
    for (Word word : Words.of(deed.told().replace(day(deed), ""))) {
      if (!language.words(Topic.FUNCTION_WORDS).contains(word.text())) {
        content.add(word.text());
      }
    }
    return content;
  }

  private Map<String, String> named(Deed deed) {
    return words.in(speech.of(deed.told()));
  }
}
