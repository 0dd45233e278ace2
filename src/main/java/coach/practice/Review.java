package coach.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to say of a finished talk.
 *
 * @param turns all of it in order
 * @param faults the names of what speaks against a turn, whatever the skill
 * @param bars each skill
 * @param overall the mean of the bars, from 0 to 100
 * @param table the figures
 * @param promises what the seller promised
 * @param objections what the client objected, and how it was met
 * @param advice what to take from it
 * @param turned the seller's turn from which on it went better, or worse; empty where it went one
 *     way
 */
public record Review(
    List<Utterance> turns,
    Set<String> faults,
    Map<Skill, Debrief.Bar> bars,
    int overall,
    Figures table,
    List<Promise> promises,
    List<Met> objections,
    Advice advice,
    Optional<Turned> turned) {

  /**
   * What to take from a talk into the next.
   *
   * @param keep the move that did most good; empty where none did
   * @param change the move that did most harm; empty where none did
   * @param ask what he could have asked about the first objection that he asked nothing about;
   *     empty where there was none
   */
  public record Advice(
      Optional<Remarks.Note> keep, Optional<Remarks.Note> change, Optional<String> ask) {}

  /**
   * The figures of a talk.
   *
   * @param share the seller's share of all words in percent
   * @param monologue the longest turn of the seller
   * @param open his open questions
   * @param closed his closed questions
   * @param paraphrases turns in which he says something back
   * @param leftSubject turns in which he leaves what the client spoke of, and asks nothing
   * @param interruptions turns with which he cut in
   * @param imperatives how often he tells the client what to do
   * @param turns how many turns he has
   */
  public record Figures(
      int share,
      Utterance monologue,
      int open,
      int closed,
      int paraphrases,
      List<Utterance> leftSubject,
      List<Utterance> interruptions,
      int imperatives,
      int turns) {

    /** Returns how often he tells the client what to do, a turn. */
    public double imperativesPerTurn() {
      return Math.round(100.0 * imperatives / turns) / 100.0;
    }
  }

  /**
   * A promise.
   *
   * @param turn its number
   * @param who gives it
   * @param what his words
   * @param when by when, in his words; empty where he does not say
   * @param keepable whether anybody can keep it
   */
  public record Promise(int turn, String who, String what, String when, boolean keepable) {}

  /**
   * An objection, and what the seller did about it.
   *
   * @param turn its number
   * @param id its card
   * @param words what of the client's words decided
   * @param acknowledged whether he took it seriously first
   * @param explored whether he asked about it
   * @param responded whether he answered it
   * @param kept whether he did so in this order, asking before he answered
   */
  public record Met(
      int turn,
      String id,
      String words,
      boolean acknowledged,
      boolean explored,
      boolean responded,
      boolean kept) {}

  /**
   * Where a talk turned.
   *
   * @param turn its number
   * @param better whether it went better from there
   * @param move what decided it
   */
  public record Turned(int turn, boolean better, Move move) {}
}
