package coach.practice;

import coach.phrasebook.Condition;
import coach.phrasebook.SceneCard.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the client's line for a moment: the most particular one that he has not said yet.
 *
 * @param scene whose lines come before those that all scenes share
 * @param past what he has said
 * @param moves what the seller did, the gravest first
 * @param mood how he feels now
 * @param slots what he can quote
 * @param seed turns the choice between lines that fit as well
 */
record Voice(
    Scene scene, Past past, List<Move> moves, Mood mood, Map<String, String> slots, long seed) {

  /** Lines for a moment, and how well they fit. */
  private record Fit(Response response, int gravity, boolean own) {}

  /** Returns a line; empty where he has nothing left to say. */
  Optional<String> line() {
    return fits().stream().flatMap(fit -> unsaid(fit).stream()).findFirst();
  }

  /** Returns a line of the scene's own on what the turn asks or offers; empty without one. */
  Optional<String> reaction() {
    return reaction(fits().stream().filter(Fit::own));
  }

  /** Returns a line on what the turn asks or offers that any client could say. */
  Optional<String> sharedReaction() {
    return reaction(fits().stream().filter(fit -> !fit.own()));
  }

  private Optional<String> reaction(Stream<Fit> fits) {
    return fits.filter(fit -> fit.gravity() < moves.size())
        .filter(fit -> Condition.isRaised(moves.get(fit.gravity()).id()))
        .flatMap(fit -> unsaid(fit).stream())
        .findFirst();
  }

  private List<Fit> fits() {
    List<Fit> fits = new ArrayList<>();
    add(scene.card().responses(), true, fits);
    add(scene.practice().responses(), false, fits);
    fits.sort(
        Comparator.comparingInt(Fit::gravity)
            .thenComparing(fit -> -fit.response().when().size())
            .thenComparing(fit -> !fit.own()));
    return fits;
  }

  /** Returns a short word of his on one move, to stand before something longer. */
  Optional<String> shortLine(String move, int words) {
    List<Move> only = moves.stream().filter(one -> one.id().equals(move)).toList();
    return new Voice(scene, past, only, mood, slots, seed)
        .line()
        .filter(line -> !only.isEmpty() && line.split(" ").length <= words && !line.endsWith("?"));
  }

  /** Returns one of some lines that he has not said; empty where he has said them all. */
  Optional<String> unsaid(List<String> lines, Map<String, String> values) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get((int) Math.floorMod(seed + i, (long) lines.size()));
      Optional<String> filled = QuotedWords.fill(line, values);
      if (filled.isPresent() && !past.wasSaid(filled.get())) {
        return filled;
      }
    }
    return Optional.empty();
  }

  private void add(List<Response> responses, boolean own, List<Fit> fits) {
    for (Response response : responses) {
      if (response.when().stream().allMatch(this::holds)) {
        fits.add(new Fit(response, gravity(response), own));
      }
    }
  }

  private Optional<String> unsaid(Fit fit) {
    Map<String, String> values = new LinkedHashMap<>(slots);
    if (fit.gravity() < moves.size()) {
      values.put(QuotedWords.QUOTE, moves.get(fit.gravity()).words());
    }
    return unsaid(fit.response().lines(), values);
  }

  /** Returns the place of the gravest move that lines are for; beyond all for other lines. */
  private int gravity(Response response) {
    for (int i = 0; i < moves.size(); i++) {
      Condition move = new Condition(Condition.Test.MOVE, moves.get(i).id(), 0);
      if (response.when().contains(move)) {
        return i;
      }
    }
    return moves.size();
  }

  private boolean holds(Condition condition) {
    return SceneConditions.hold(condition, moves, mood, past);
  }
}
