package coach.practice;

import coach.phrasebook.PracticeCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Picks of all that a seller did in a talk what to keep and what to change.
 *
 * @param practice tells which moves show a skill, and what the coach says of each
 * @param worth what a move is worth to the talk; below 0 where it did harm
 */
record Lessons(PracticeCard practice, ToIntFunction<Move> worth) {

  /** The first of the moves of a name, and what they are worth together. */
  private record Sum(Move move, int worth) {}

  /** Returns the move that did most good over a whole talk, of those that show a skill. */
  Optional<Remarks.Note> keep(List<Move> moves) {
    Sum best = null;
    for (Sum sum : sums(moves)) {
      if (sum.worth() > (best == null ? 0 : best.worth()) && shows(sum.move())) {
        best = sum;
      }
    }
    return note(best);
  }

  /** Returns the move that did most harm over a whole talk. */
  Optional<Remarks.Note> change(List<Move> moves) {
    Sum worst = null;
    for (Sum sum : sums(moves)) {
      if (sum.worth() < (worst == null ? 0 : worst.worth())) {
        worst = sum;
      }
    }
    return note(worst);
  }

  private List<Sum> sums(List<Move> moves) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    for (Move move : moves) {
      sums.merge(
          move.id(),
          new Sum(move, worth.applyAsInt(move)),
          (first, more) -> new Sum(first.move(), first.worth() + more.worth()));
    }
    return List.copyOf(sums.values());
  }

  private boolean shows(Move move) {
    return Stream.of(Skill.values()).anyMatch(one -> practice.good(one.id()).contains(move.id()));
  }

  private Optional<Remarks.Note> note(Sum sum) {
    return Optional.ofNullable(sum)
        .map(Sum::move)
        .map(move -> new Feedback(practice).on(move).orElse(new Remarks.Note(move.id(), "")));
  }
}
