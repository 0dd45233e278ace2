package coach.listen;

import coach.text.Address;
import coach.text.Language;
import coach.text.Message;
import coach.text.Part;
import coach.text.PartKind;
import coach.text.Sentence;
import coach.text.Topic;
import coach.text.Word;
import coach.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the name by which the author of a message may be greeted. */
public final class SignedName {

  /** A longer line is no person's name. */
  private static final int LONGEST = 3;

  private final Language language;

  public SignedName(Language language) {
    this.language = language;
  }

  /**
   * Returns the name that a message is signed with, else that in its From header: a title with the
   * surname, or the first name; the whole name where its author is formal himself. Empty where
   * neither is a person's.
   */
  public String of(Message message) {
    PersonsName name = signed(message);
    if (name == null) {
      return "";
    }
    return isFormal(message) ? name.formal() : name.familiar();
  }

  private PersonsName signed(Message message) {
    for (PartKind kind : List.of(PartKind.SIGN_OFF, PartKind.SIGNATURE)) {
      for (Part part : message.parts(kind)) {
        String line = firstLine(message.text(part.span()));
        List<Word> words = Words.of(line);
        PersonsName name = named(line, words, language.opening(Topic.SIGN_OFFS, words));
        if (name != null) {
          return name;
        }
      }
    }
    for (Address from : message.headers().from()) {
      if (isPersonal(from)) {
        return name(from.nameInOrder(), Words.of(from.nameInOrder()));
      }
    }
    return null;
  }

  /** Whether a message opens with a title: "Dear Mr Tamm", "Dear Sir". */
  private boolean isFormal(Message message) {
    for (Sentence sentence : message.sentences(PartKind.SALUTATION)) {
      for (Word word : sentence.words()) {
        if (language.words(Topic.TITLES).contains(word.text())) {
          return true;
        }
      }
    }
    return false;
  }

  private static String firstLine(String text) {
    String rest = text.strip();
    int end = rest.indexOf('\n');
    return end < 0 ? rest : rest.substring(0, end).strip();
  }

  /**
   * Returns the first name between commas, of {@code Ole Lund, Director} the man's; one that
   * belongs to the sign-off last, of {@code Greetings from Riga, Anna} the town's.
   */
  private PersonsName named(String line, List<Word> words, int signedOff) {
    PersonsName last = null;
    int from = signedOff;
    for (int to = from + 1; to <= words.size(); to++) {
      if (to == words.size() || isComma(line, words, to)) {
        PersonsName name = name(line, words.subList(from, to));
        if (name != null && (from == 0 || isComma(line, words, from))) {
          return name;
        }
        last = last == null ? name : last;
        from = to;
      }
    }
    return last;
  }

  private static boolean isComma(String line, List<Word> words, int before) {
    return line.substring(words.get(before - 1).end(), words.get(before).start()).indexOf(',') >= 0;
  }

  private boolean isPersonal(Address address) {
    return !language.words(Topic.ROLE_MAILBOXES).contains(Words.fold(address.local()));
  }

  /** Returns the name of a person; null where the words are none. */
  private PersonsName name(String line, List<Word> words) {
    List<Word> names = new ArrayList<>();
    Word title = null;
    for (Word word : words) {
      if (language.words(Topic.TITLES).contains(word.text()) || isShortened(word, line)) {
        title = word;
      } else if (isName(word)) {
        names.add(word);
      } else {
        return null;
      }
    }
    boolean person = !names.isEmpty() && names.size() <= LONGEST;
    return person ? new PersonsName(line, title, names) : null;
  }

  /** Whether a stop stands after a word of several letters, as in {@code Mag. Eva Tull}. */
  private static boolean isShortened(Word word, String line) {
    boolean stop = word.end() < line.length() - 1 && line.charAt(word.end()) == '.';
    return stop && word.text().length() > 1;
  }

  private boolean isName(Word word) {
    boolean initial = word.text().length() == 1;
    return word.kind() == Word.Kind.WORD
        && word.capital()
        && (initial || !language.words(Topic.FUNCTION_WORDS).contains(word.text()));
  }
}
