package coach.practice;

import coach.phrasebook.PracticeCard;
import coach.text.Language;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the kinds of figure that one may ask a client for: how long, how often, how many.
 *
 * <p>Immutable.
 */
final class AskedFigures {

  private final PracticeCard practice;
  private final Phrases<String> asked;
  private final Phrases<String> told;

  AskedFigures(PracticeCard practice, Language language) {
    this.practice = practice;
    Phrases.Builder<String> questions = new Phrases.Builder<>(language.lists());
    Phrases.Builder<String> answers = new Phrases.Builder<>(language.lists());
    practice.figures().forEach((kind, figure) -> questions.add(kind, figure.asked()));
    practice.figures().forEach((kind, figure) -> answers.add(kind, figure.told()));
    asked = questions.build();
    told = answers.build();
  }

  /** Returns the kind of figure that a turn asks for, the first of the card where there are two. */
  Optional<String> asked(Scene scene, Message turn) {
    Set<String> found = new LinkedHashSet<>();
    asked.in(scene.asked(turn)).forEach(match -> found.add(match.key()));
    return practice.figures().keySet().stream().filter(found::contains).findFirst();
  }

  /** Returns those lines of a client that hold a figure of this kind. */
  List<String> telling(String kind, Scene scene, List<String> lines) {
    return lines.stream().filter(line -> holds(kind, scene.said(line))).toList();
  }

  /** Returns what he says who does not have such a figure. */
  List<String> without(String kind) {
    return practice.figures().get(kind).says();
  }

  /** Whether a sentence holds a figure of any kind. */
  boolean isTold(Sentence sentence) {
    return !told.in(List.of(sentence)).isEmpty();
  }

  private boolean holds(String kind, Message said) {
    return told.in(said.sentences(PartKind.BODY)).stream()
        .map(PhraseMatch::key)
        .anyMatch(kind::equals);
  }
}
