package coach.text;

import java.util.List;
import java.util.Map;

/** Judges single lines: is this a leave-taking, a name, a telephone number, or prose? */
final class SignatureLines {

  private static final String SAID_ALONE = "said-alone";
  private static final int LONGEST = 80;
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_SIGN_OFF = 9;

  private final Language language;

  SignatureLines(Language language) {
    this.language = language;
  }

  /** Whether a line takes leave and does nothing else, a name after it allowed. */
  boolean isSignOff(Layout layout, int line) {
    if (layout.lines().length(line) > LONGEST) {
      return false;
    }
    List<Word> words = words(layout, line);
    int end = signOffEnd(words);
    return end > 0 && words.size() <= LONGEST_SIGN_OFF && isName(words.subList(end, words.size()));
  }

  /** Returns how many of the words, from the first on, take leave; the most that can. */
  int signOffEnd(List<Word> words) {
    return language.opening(Topic.SIGN_OFFS, words);
  }

  /** Whether words may be a name after a leave-taking, or none at all. */
  boolean isName(List<Word> words) {
    for (Word word : words) {
      if (!word.capital() && !word.text().equals("!") && !word.text().equals("&")) {
        return false;
      }
      if (language.words(Topic.FUNCTION_WORDS).contains(word.text())) {
        return false;
      }
    }
    return words.size() <= LONGEST_NAME;
  }

  /** Whether a sentence is a word that people say by itself, such as {@code Unbelievable}. */
  boolean isSaidAlone(Sentence sentence) {
    Map<String, List<String>> lists = language.lists();
    return lists.containsKey(SAID_ALONE)
        && !new Phrases.Builder<String>(lists)
            .add(SAID_ALONE, "{" + SAID_ALONE + "}")
            .build()
            .in(sentence)
            .isEmpty();
  }

  /** Whether a line may be a person's name and nothing else: a few words, each with a capital. */
  boolean isNameLine(Layout layout, int line) {
    int length = layout.lines().length(line);
    char last = layout.last(line);
    if (length > LONGEST || last == ':' || last == '?' || last == ',' || last == ';') {
      return false;
    }
    List<Word> words = words(layout, line);
    if (words.isEmpty() || words.size() > LONGEST_NAME || endsAsProse(last, words)) {
      return false;
    }
    int capitals = 0;
    for (Word word : words) {
      boolean small = language.words(Topic.FUNCTION_WORDS).contains(word.text());
      if (word.kind() != Word.Kind.WORD || !word.capital() && !small) {
        return false;
      }
      capitals += word.capital() && !small ? 1 : 0;
    }
    return words.get(0).capital()
        && capitals > 0
        && !language.words(Topic.FUNCTION_WORDS).contains(words.get(0).text())
        && !language.words(Topic.SENTENCE_OPENERS).contains(words.get(0).text());
  }

  private static boolean endsAsProse(char last, List<Word> words) {
    return (last == '.' || last == '!') && words.get(words.size() - 1).text().length() > 2;
  }

  /**
   * Whether a signature without a leave-taking may start with a line: a name, or a bare mailbox.
   */
  boolean isOpening(Layout layout, int line) {
    if (isNameLine(layout, line)) {
      return true;
    }
    List<Word> words = layout.lines().length(line) > LONGEST ? List.of() : words(layout, line);
    return words.size() == 1
        && words.get(0).kind() == Word.Kind.LINK
        && words.get(0).text().indexOf('@') > 0;
  }

  /** Whether a line says how to reach or place a person: telephone, mailbox, link, post. */
  boolean isContact(Layout layout, int line) {
    if (layout.lines().length(line) > 2 * LONGEST || isProse(layout, line)) {
      return false;
    }
    List<Word> words = words(layout, line);
    for (Word word : words) {
      if (word.kind() == Word.Kind.LINK) {
        return words.size() <= 6 && small(words) < 2;
      }
    }
    return digits(layout, line) >= 4 && words.size() <= 12 || isPost(words);
  }

  private boolean isPost(List<Word> words) {
    if (words.isEmpty() || words.size() > 10) {
      return false;
    }
    return !language.phrases(Topic.SIGNATURE_WORDS).in(Sentence.of(words)).isEmpty();
  }

  private static int digits(Layout layout, int line) {
    int digits = 0;
    for (int i = layout.lines().start(line); i < layout.lines().end(line); i++) {
      digits += Character.isDigit(layout.text().charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  /** Whether a line may stand below a leave-taking: anything short that is no prose. */
  boolean isLoose(Layout layout, int line) {
    return isContact(layout, line)
        || layout.lines().length(line) <= LONGEST
            && !isProse(layout, line)
            && !isPostscript(layout, line);
  }

  /** Whether a line reads like running text: long, or a sentence with the small words of one. */
  boolean isProse(Layout layout, int line) {
    if (layout.lines().length(line) > 2 * LONGEST) {
      return true;
    }
    List<Word> words = words(layout, line);
    int small = small(words);
    int count = 0;
    for (Word word : words) {
      count += word.kind().counts() ? 1 : 0;
    }
    boolean ended =
        layout.last(line) == ':' || SentenceEnds.isMark(layout.last(line)) && !isShortened(words);
    return count > 12 || small >= 3 || ended && small >= 1 && count >= 3 || ended && count >= 6;
  }

  /** Whether the last word is one that ends in a stop of its own: {@code Ltd.} */
  private boolean isShortened(List<Word> words) {
    return !words.isEmpty()
        && language
            .words(Topic.FINAL_ABBREVIATIONS)
            .contains(words.get(words.size() - 1).text() + ".");
  }

  private int small(List<Word> words) {
    int small = 0;
    for (Word word : words) {
      small += language.words(Topic.FUNCTION_WORDS).contains(word.text()) ? 1 : 0;
    }
    return small;
  }

  boolean isPostscript(Layout layout, int line) {
    return matches(Topic.POSTSCRIPTS, layout, line);
  }

  /** Whether a telephone or mail program wrote the line; a link at its end is looked past. */
  boolean isDevice(Layout layout, int line) {
    String stripped = layout.stripped(line);
    int link = stripped.indexOf('<');
    String bare = link > 0 ? stripped.substring(0, link) : stripped;
    return bare.length() <= LONGEST && language.phrases(Topic.DEVICE_SIGNATURES).anyIn(bare);
  }

  private boolean matches(Topic topic, Layout layout, int line) {
    return layout.lines().length(line) <= 4 * LONGEST
        && language.phrases(topic).anyIn(layout.stripped(line));
  }

  private static List<Word> words(Layout layout, int line) {
    return Words.of(layout.text(), layout.lines().start(line), layout.lines().end(line));
  }
}
