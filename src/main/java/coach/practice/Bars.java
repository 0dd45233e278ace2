package coach.practice;

import coach.phrasebook.PracticeCard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Measures a finished talk by the moves that are good and bad in each skill, as practice does.
 *
 * <p>In practice a turn is rated where it shows a move either way. Here, where nobody says what a
 * turn called for, telling and brevity count the turns free of what is bad in them; listening
 * counts the turns that listen among those that listen, tell, ask for a yes or no only, or first
 * follow an objection that is never acknowledged.
 *
 * @param practice the table
 * @param turns the seller's turns; not empty
 * @param objections how the client's objections were met, in the order of the talk
 */
record Bars(PracticeCard practice, List<Utterance> turns, List<Review.Met> objections) {

  private static final String NOT_ACKNOWLEDGED = "not-acknowledged";

  /** More words than this in one sentence nobody follows by ear; checked mail stops at 25. */
  private static final int BREATH = 30;

  Map<Skill, Debrief.Bar> all() {
    Map<Skill, Debrief.Bar> bars = new EnumMap<>(Skill.class);
    bars.put(Skill.LISTENING, listening());
    bars.put(Skill.TELLING, freeOf(turn -> first(turn, practice.bad(Skill.TELLING.id()))));
    bars.put(Skill.BREVITY, brevity());
    return bars;
  }

  /** Returns the mean of some bars. */
  static int overall(Map<Skill, Debrief.Bar> bars) {
    int sum = 0;
    for (Debrief.Bar bar : bars.values()) {
      sum += bar.value();
    }
    return sum / bars.size();
  }

  private Debrief.Bar listening() {
    List<String> good = practice.good(Skill.LISTENING.id());
    List<String> instead = new ArrayList<>(practice.bad(Skill.LISTENING.id()));
    instead.addAll(practice.bad(Skill.TELLING.id()));
    instead.add(Circumstances.CLOSED);
    Optional<Debrief.Why> unheard = unheard();
    List<Debrief.Why> why = new ArrayList<>();
    for (Utterance turn : turns) {
      unheard
          .filter(one -> one.turn() == turn.number())
          .or(() -> first(turn, good).map(move -> new Debrief.Why(turn.number(), move, true)))
          .or(() -> first(turn, instead).map(move -> new Debrief.Why(turn.number(), move, false)))
          .ifPresent(why::add);
    }
    int listens = (int) why.stream().filter(Debrief.Why::good).count();
    // A talk without any chance to listen is one that took none.
    return new Debrief.Bar(listens, why.isEmpty() ? turns.size() : why.size(), why);
  }

  /**
   * Returns the first turn that goes past an objection; of two before one turn the later counts.
   *
   * <p>The first only: with all of them the bar would tell how often a client objects.
   */
  private Optional<Debrief.Why> unheard() {
    Map<Integer, Review.Met> answers = new TreeMap<>();
    for (Review.Met met : objections) {
      turns.stream()
          .filter(turn -> turn.number() > met.turn())
          .findFirst()
          .ifPresent(turn -> answers.put(turn.number(), met));
    }
    return answers.entrySet().stream()
        .filter(answer -> !answer.getValue().acknowledged())
        .map(answer -> unheard(answer.getKey(), answer.getValue()))
        .findFirst();
  }

  private static Debrief.Why unheard(int turn, Review.Met met) {
    return new Debrief.Why(turn, new Move(NOT_ACKNOWLEDGED, met.words(), 0), false);
  }

  private Debrief.Bar brevity() {
    List<String> bad = practice.bad(Skill.BREVITY.id());
    return freeOf(turn -> first(turn, bad).or(() -> breathless(turn)));
  }

  /**
   * Returns a sentence of a pitch too long to follow by ear, though the turn may be no longer.
   *
   * <p>Not of other turns: where speech is taken down, a full stop is often the writer's choice.
   */
  private static Optional<Move> breathless(Utterance turn) {
    return turn.sentences().stream()
        .filter(sentence -> turn.hasAny(List.of(Circumstances.PITCH)))
        .filter(sentence -> sentence.wordCount() > BREATH)
        .findFirst()
        .map(sentence -> new Move(Amounts.TOO_LONG, "", sentence.wordCount()));
  }

  private Debrief.Bar freeOf(Function<Utterance, Optional<Move>> bad) {
    List<Debrief.Why> why = new ArrayList<>();
    for (Utterance turn : turns) {
      bad.apply(turn).ifPresent(move -> why.add(new Debrief.Why(turn.number(), move, false)));
    }
    return new Debrief.Bar(turns.size() - why.size(), turns.size(), why);
  }

  private static Optional<Move> first(Utterance turn, List<String> moves) {
    return turn.moves().stream().filter(move -> moves.contains(move.id())).findFirst();
  }
}
