package coach.listen;

import coach.phrasebook.CuePatterns;
import coach.text.Language;
import coach.text.Likeness;
import coach.text.OneLine;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Polarity;
import coach.text.Sentence;
import coach.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Listens for what cards describe: for cues that point to it, each worth some points, and for words
 * that are like what others said.
 *
 * <p>Immutable once made.
 */
final class CardListener {

  /**
   * Points needed before anything is said of few words: a strong cue, or much that sounds alike.
   */
  static final double ENOUGH = 2;

  private final Language language;
  private final List<String> ids;
  private final Phrases<Cue> phrases;
  private final Likeness likeness;

  /**
   * Makes a listener.
   *
   * @param language knows negations
   * @param cards the cues of each card by its name
   * @param likeness to the sayings of the cards, in the same order
   */
  CardListener(Language language, Map<String, List<CuePatterns>> cards, Likeness likeness) {
    this.language = language;
    ids = List.copyOf(cards.keySet());
    this.likeness = likeness;
    Phrases.Builder<Cue> builder = new Phrases.Builder<>(language.lists());
    for (Map.Entry<String, List<CuePatterns>> card : cards.entrySet()) {
      for (CuePatterns cues : card.getValue()) {
        for (Cue.Role role : Cue.Role.values()) {
          builder.add(new Cue(card.getKey(), role), cues.lists().get(role.ordinal()));
        }
      }
    }
    phrases = builder.build();
  }

  /** Returns what points to each card, little or nothing too, in the order of the cards. */
  List<Hearing> in(ClientWords words) {
    List<Sentence> sentences = words.sentences();
    Map<String, List<PhraseMatch<Cue>>> matches = new HashMap<>();
    for (PhraseMatch<Cue> match : phrases.in(sentences)) {
      matches.computeIfAbsent(match.key().id(), id -> new ArrayList<>()).add(match);
    }
    CueChoice choice = new CueChoice(new Polarity(language, words.text()));
    List<double[]> like = likeness.of(sentences);
    List<Hearing> hearings = new ArrayList<>();
    for (int card = 0; card < ids.size(); card++) {
      String id = ids.get(card);
      List<PhraseMatch<Cue>> cues = choice.of(matches.getOrDefault(id, List.of()));
      List<Hearing.Said> said = new ArrayList<>();
      int next = 0;
      for (int i = 0; i < sentences.size(); i++) {
        int first = next;
        while (next < cues.size() && cues.get(next).sentence() == sentences.get(i)) {
          next++;
        }
        said.add(new Hearing.Said(sentences.get(i), cues.subList(first, next), like.get(i)[card]));
      }
      hearings.add(new Hearing(id, said));
    }
    return hearings;
  }

  /**
   * Returns what a hearing worth so many points says, with the words that decided: its cues, and
   * where they alone would not be enough, what sounds like others too.
   */
  Heard heard(Hearing hearing, double points, ClientWords said) {
    List<Span> spans = new ArrayList<>();
    Polarity polarity = new Polarity(language, said.text());
    boolean afterContrast = false;
    for (PhraseMatch<Cue> cue : hearing.cues()) {
      spans.add(cue.span());
      afterContrast |= polarity.isAfterContrast(cue);
    }
    if (Cue.points(hearing.cues()) < Cue.Role.STRONG.points()) {
      spans.addAll(likeness.telling(hearing.sentences(), hearing.id()));
    }
    Set<String> words = new LinkedHashSet<>();
    for (Span span : Span.merged(spans)) {
      words.add(OneLine.of(span.of(said.text())));
    }
    return new Heard(hearing.id(), points, List.copyOf(words), afterContrast, hearing.isSure());
  }
}
