package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.SentenceFact;
import coach.text.ContentWords;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Topic;
import coach.text.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out what a client said, for the sentences that answer it. */
final class ClientSides {

  private final Language language;
  private final Figures figures;
  private final Phrases<String> vague;
  private final Cues problems;
  private final Phrases<SentenceFact> moods;

  ClientSides(FamilyBook book) {
    language = book.language();
    figures = new Figures(language);
    Phrases.Builder<String> unclear = new Phrases.Builder<>(language.lists());
    for (FamilyCard gap : book.cards(Family.QUESTION).values()) {
      unclear.add(gap.id(), gap.bullets("Vague"));
    }
    vague = unclear.build();
    problems = new Cues(book.card(Family.POINTS), List.of("Problem"), book.lists());
    Map<String, List<String>> lists = language.lists();
    moods =
        new Phrases.Builder<SentenceFact>(lists)
            .add(SentenceFact.CLIENT_WANTS, lists.getOrDefault("client-wants", List.of()))
            .add(SentenceFact.CLIENT_HESITATES, lists.getOrDefault("client-hesitates", List.of()))
            .add(SentenceFact.CLIENT_COMPLAINS, lists.getOrDefault("client-complains", List.of()))
            .build();
  }

  /**
   * Returns his side of a turn.
   *
   * @param last what he said last
   */
  ClientSide of(TurnContext told, ClientWords last) {
    List<Sentence> sentences = last.sentences();
    List<Sentence> named = new ArrayList<>(told.before());
    named.addAll(told.own());
    List<Figure> his = figures.in(sentences);
    List<Figure> known = new ArrayList<>(his);
    known.addAll(figures.in(named));
    return new ClientSide(
        last,
        facts(sentences),
        ContentWords.of(sentences, language),
        asked(sentences),
        unclear(sentences),
        his,
        sentences.isEmpty() ? List.of() : ContentWords.of(told.before(), language),
        named,
        known);
  }

  private Set<SentenceFact> facts(List<Sentence> last) {
    Set<SentenceFact> facts = EnumSet.noneOf(SentenceFact.class);
    moods.in(last).forEach(mood -> facts.add(mood.key()));
    for (Sentence said : last) {
      Facts.add(facts, SentenceFact.CLIENT_KNOWN, said.wordCount() > 0);
      Facts.add(facts, SentenceFact.CLIENT_ASKS, said.isQuestion());
      Facts.add(facts, SentenceFact.CLIENT_COMPLAINS, !problems.in(said).isEmpty());
    }
    return facts;
  }

  private List<List<String>> asked(List<Sentence> last) {
    return last.stream()
        .filter(Sentence::isQuestion)
        .map(question -> ContentWords.of(List.of(question), language))
        .toList();
  }

  private Set<String> unclear(List<Sentence> last) {
    Set<String> words = new HashSet<>();
    for (PhraseMatch<String> match : vague.in(last)) {
      List<Word> tokens = match.sentence().words();
      tokens.subList(match.first(), match.end()).forEach(word -> words.add(word.text()));
    }
    words.removeAll(language.words(Topic.FUNCTION_WORDS));
    return words;
  }
}
