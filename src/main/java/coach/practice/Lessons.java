package coach.practice;

import coach.phrasebook.PracticeCard;
import java.util.Collection;
import java.util.Comparator;
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
    return sums(moves).stream()
        .filter(sum -> sum.worth() > 0 && shows(sum.move()))
        .max(Comparator.comparingInt(Sum::worth))
        .map(this::note);
  }

  /** Returns the move that did most harm over a whole talk, rather one that spoils a skill. */
  Optional<Remarks.Note> change(List<Move> moves) {
    return sums(moves).stream()
        .filter(sum -> sum.worth() < 0)
        .min(Comparator.comparingInt(Sum::worth).thenComparing(sum -> !spoils(sum.move())))
        .map(this::note);
  }

  private Collection<Sum> sums(List<Move> moves) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    for (Move move : moves) {
      sums.merge(
          move.id(),
          new Sum(move, worth.applyAsInt(move)),
          (first, more) -> new Sum(first.move(), first.worth() + more.worth()));
    }
    return sums.values();
  }

  private boolean shows(Move move) {
    return Stream.of(Skill.values()).anyMatch(one -> practice.good(one.id()).contains(move.id()));
  }

  private boolean spoils(Move move) {
    return Stream.of(Skill.values()).anyMatch(one -> practice.bad(one.id()).contains(move.id()));
  }

  private Remarks.Note note(Sum sum) {
    String move = sum.move().id();
    return new Feedback(practice).on(sum.move()).orElse(new Remarks.Note(move, ""));
  }
}
