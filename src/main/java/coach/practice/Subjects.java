package coach.practice;

import coach.phrasebook.Condition;
import coach.phrasebook.PracticeCard;
import coach.phrasebook.SceneCard;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hears what a turn asks a client about, and what it offers him.
 *
 * <p>Immutable.
 */
final class Subjects {

  private final List<SceneCard.Fact> facts;
  private final Phrases<String> topics;
  private final Phrases<String> raised;

  Subjects(SceneCard card, PracticeCard practice, Map<String, List<String>> lists) {
    facts = card.facts();
    Phrases.Builder<String> leading = new Phrases.Builder<>(lists);
    facts.forEach(fact -> leading.add(fact.id(), fact.about()));
    topics = leading.build();
    Phrases.Builder<String> beside = new Phrases.Builder<>(lists);
    practice.raised().forEach(beside::add);
    card.raised().forEach(beside::add);
    raised = beside.build();
  }

  /** Returns the facts that a turn leads to, in the order of the card. */
  List<SceneCard.Fact> topics(Message turn) {
    Set<String> found = new LinkedHashSet<>();
    topics.in(asked(turn)).forEach(match -> found.add(match.key()));
    return facts.stream().filter(fact -> found.contains(fact.id())).toList();
  }

  /** Returns what a turn asks or offers of what he answers beside the facts. */
  List<String> raised(Message turn) {
    return matches(turn).stream().map(PhraseMatch::key).distinct().toList();
  }

  /** Whether a turn offers something, and asks in a sentence that offers nothing. */
  boolean offersInPassing(Message turn) {
    List<PhraseMatch<String>> matches = matches(turn);
    return !matches.isEmpty()
        && matches.stream().noneMatch(match -> match.sentence().isQuestion())
        && asked(turn).stream().anyMatch(Sentence::isQuestion);
  }

  private List<PhraseMatch<String>> matches(Message turn) {
    List<Sentence> asked = asked(turn);
    return raised.in(turn.sentences(PartKind.BODY)).stream()
        .filter(
            match -> match.key().startsWith(Condition.OFFERED) || asked.contains(match.sentence()))
        .toList();
  }

  /** Returns the questions of a turn; all that it says where it asks nothing. */
  static List<Sentence> asked(Message turn) {
    List<Sentence> all = turn.sentences(PartKind.BODY);
    List<Sentence> questions = all.stream().filter(Sentence::isQuestion).toList();
    return questions.isEmpty() ? all : questions;
  }
}
