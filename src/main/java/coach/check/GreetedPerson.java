package coach.check;

import coach.text.Gap;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Placeholders;
import coach.text.Sentence;
import coach.text.Span;
import coach.text.Topic;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A person whom a salutation names.
 *
 * @param names the words of the name, one at least
 */
record GreetedPerson(List<Word> names) {

  /** Returns where the name stands in the draft. */
  Span span() {
    return new Span(names.get(0).start(), names.get(names.size() - 1).end());
  }

  /**
   * Returns the persons named in a salutation: what is left when the greeting, titles, small words
   * and groups are taken away.
   *
   * @param spared words that name nobody, by the card
   */
  static List<GreetedPerson> in(
      CharSequence text,
      Sentence salutation,
      Language language,
      List<PhraseMatch<PhraseKey>> spared) {
    boolean[] greeting = new boolean[salutation.words().size()];
    language.phrases(Topic.GREETINGS).in(salutation).forEach(m -> mark(m, greeting));
    spared.stream().filter(m -> m.sentence() == salutation).forEach(m -> mark(m, greeting));
    List<GreetedPerson> persons = new ArrayList<>();
    List<Word> names = new ArrayList<>();
    boolean group = false;
    for (int i = 0; i < greeting.length; i++) {
      Word word = salutation.words().get(i);
      boolean parted = i > 0 && !Gap.isOf(text, salutation.words(), i - 1, i, " .");
      if (parted || greeting[i] || isSmall(word, language)) {
        add(names, group, persons);
        group = false;
      }
      group |= language.words(Topic.GREETED_GROUPS).contains(word.text());
      if (!greeting[i] && isName(text, word, language)) {
        names.add(word);
      }
    }
    add(names, group, persons);
    return persons;
  }

  private static void mark(PhraseMatch<?> match, boolean[] tokens) {
    for (int i = match.first(); i < match.end(); i++) {
      tokens[i] = true;
    }
  }

  private static void add(List<Word> names, boolean group, List<GreetedPerson> persons) {
    if (!names.isEmpty() && !group) {
      persons.add(new GreetedPerson(List.copyOf(names)));
    }
    names.clear();
  }

  private static boolean isSmall(Word word, Language language) {
    return word.kind() != Word.Kind.WORD
        || !word.capital() && language.words(Topic.FUNCTION_WORDS).contains(word.text());
  }

  private static boolean isName(CharSequence text, Word word, Language language) {
    return !isSmall(word, language)
        && !language.words(Topic.TITLES).contains(word.text())
        && !Placeholders.opens(text, word);
  }
}
