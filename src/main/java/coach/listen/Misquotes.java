package coach.listen;

import coach.phrasebook.SentenceFact;
import coach.text.ContentWords;
import coach.text.Language;
import coach.text.OneLine;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Topic;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds where a sentence says something of the client that he did not say, or said otherwise. */
final class Misquotes {

  /** So many words of content that are all his make a sentence his, but for a "not". */
  private static final int ALL_HIS = 2;

  private final Language language;
  private final FigureTruth figures;
  private final Phrases<Boolean> feelings;
  private final Phrases<Boolean> negations;
  private final Phrases<Boolean> nearNegations;
  private final Phrases<Boolean> checkBacks;

  Misquotes(Language language) {
    this.language = language;
    figures = new FigureTruth(language);
    feelings = list("strong-feeling");
    nearNegations = list("near-negation");
    negations = list("negation");
    checkBacks = list("check-back");
  }

  private Phrases<Boolean> list(String name) {
    Map<String, List<String>> lists = language.lists();
    return new Phrases.Builder<Boolean>(lists)
        .add(true, lists.getOrDefault(name, List.of()))
        .build();
  }

  /**
   * Returns what a sentence says wrongly, or null.
   *
   * @param own the sentence
   * @param client what it answers
   * @param known facts of the sentence
   */
  Misquote in(ClientWords own, ClientSide client, Set<SentenceFact> known) {
    Sentence sentence = own.sentences().get(0);
    String turn = own.text();
    boolean asks = sentence.isQuestion() && !known.contains(SentenceFact.STATED);
    if (client.sentences().isEmpty() || asks) {
      return null;
    }
    String his = client.last().text();
    Figure wrong = figures.wrong(sentence, client);
    if (wrong != null) {
      Figure meant = FigureTruth.meant(wrong, client);
      String said = meant == null ? "" : OneLine.of(meant.span().of(his));
      return new Misquote(wrong.span().of(turn), said);
    }
    Word name = name(sentence, client.sentences(), client.named());
    if (name != null) {
      return new Misquote(name.span().of(turn), "");
    }
    Sentence turned = turned(sentence, client.sentences());
    if (turned != null) {
      return new Misquote(line(sentence, turn), line(turned, his));
    }
    boolean complains = known.contains(SentenceFact.CLIENT_COMPLAINS);
    boolean felt = !complains && !feelings.in(sentence).isEmpty();
    return felt && feelings.in(client.sentences()).isEmpty()
        ? new Misquote(line(sentence, turn), "")
        : null;
  }

  private static String line(Sentence sentence, String text) {
    return OneLine.of(sentence.span().of(text));
  }

  /**
   * Returns a day, month or proper name that nobody named; of names only where more is known than
   * one line.
   */
  private Word name(Sentence sentence, List<Sentence> last, List<Sentence> before) {
    for (Word word : sentence.words()) {
      boolean day = isDay(word, Topic.WEEKDAYS) || isDay(word, Topic.MONTHS);
      boolean named = word.capital() && (day || !before.isEmpty() && isName(word, sentence));
      if (named && !says(last, word) && !says(before, word)) {
        return word;
      }
    }
    return null;
  }

  /** Whether a word with a capital is a name: it opens nothing, and is none of the small words. */
  private boolean isName(Word word, Sentence sentence) {
    Word before = null;
    for (Word one : sentence.words()) {
      if (one.equals(word)) {
        boolean opens = before == null || !before.kind().counts();
        return !opens && ContentWords.isContent(word, language.words(Topic.FUNCTION_WORDS));
      }
      before = one;
    }
    return false;
  }

  private boolean isDay(Word word, Topic topic) {
    return language.equivalents(topic).containsKey(word.text());
  }

  private static boolean says(List<Sentence> sentences, Word word) {
    for (Sentence sentence : sentences) {
      for (Word said : sentence.words()) {
        String text = said.text();
        if (text.startsWith(word.text()) || text.length() > 2 && word.text().startsWith(text)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> content(Sentence sentence) {
    List<String> content = new ArrayList<>(ContentWords.of(List.of(sentence), language));
    for (PhraseMatch<Boolean> tag : checkBacks.in(sentence)) {
      sentence.words().subList(tag.first(), tag.end()).forEach(word -> content.remove(word.text()));
    }
    negations.in(sentence).forEach(match -> content.remove(words(match)));
    return content;
  }

  private static String words(PhraseMatch<Boolean> negation) {
    return negation.sentence().words().get(negation.first()).text();
  }

  /** Returns the sentence of his that this one turns round with a "not" more or less, or null. */
  private Sentence turned(Sentence sentence, List<Sentence> client) {
    List<String> own = content(sentence);
    if (own.size() < ALL_HIS || !nearNegations.in(sentence).isEmpty()) {
      return null;
    }
    boolean negated = !negations.in(sentence).isEmpty();
    for (Sentence said : client) {
      List<String> his = content(said);
      boolean other = negations.in(said).isEmpty() == negated && !said.isQuestion();
      if (other
          && ContentWords.shared(own, his) == own.size()
          && nearNegations.in(said).isEmpty()) {
        return said;
      }
    }
    return null;
  }
}
