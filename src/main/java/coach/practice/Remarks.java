package coach.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the coach says to the seller about a reply.
 *
 * @param notes what he did and what it does, at most two
 * @param change what it did to the client's mood, each measure by name; without those unchanged
 * @param ratings how it was in each skill; a skill that the moment did not call for is missing
 * @param better another wording, made from the client's words; empty where none is needed
 */
public record Remarks(
    List<Note> notes,
    Map<String, Integer> change,
    Map<Skill, Boolean> ratings,
    Optional<String> better) {

  /**
   * A remark on one move.
   *
   * @param move what the seller did
   * @param text what the coach says about it
   */
  public record Note(String move, String text) {}
}
