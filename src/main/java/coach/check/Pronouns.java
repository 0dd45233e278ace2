package coach.check;

import coach.text.Language;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.List;

/** Counts the words by which a language speaks of the client and of the author. */
final class Pronouns {

  private final Phrases<String> you;
  private final Phrases<String> we;
  private final Phrases<String> author;

  Pronouns(Language language) {
    you = list("you", language);
    we = list("we", language);
    author = list("i", language);
  }

  private static Phrases<String> list(String name, Language language) {
    List<String> words = language.lists().getOrDefault(name, List.of());
    return new Phrases.Builder<String>(language.lists()).add(name, words).build();
  }

  /** Returns how often sentences speak of the client. */
  int you(List<Sentence> sentences) {
    return you.in(sentences).size();
  }

  /** Returns how often they speak of the author's company. */
  int we(List<Sentence> sentences) {
    return we.in(sentences).size();
  }

  /** Returns how often they speak of the author. */
  int author(List<Sentence> sentences) {
    return author.in(sentences).size();
  }
}
