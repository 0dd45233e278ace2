package coach.phrasebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How clients in practice take what they hear, whatever the scene.
 *
 * @param effects what each move does, the gravest move first
 * @param excuses moves that do not count beside another: by the other, those
 * @param feedback what the coach says about each move
 * @param moves patterns of moves that neither an act nor a rule knows; under its name and {@link
 *     #UNLESS}, those where a move is not meant
 * @param named patterns of what a client may quote later, by the name of its slot
 * @param steps the steps with an upset client in their order: name, and the moves that make it
 * @param roles what moves are good for in any talk: {@code acknowledge}, and the moves that do
 * @param marks rules whose words are marked while the seller types, by what the mark means
 * @param skills which moves are good and bad in each skill: {@code listening good}
 * @param raised patterns of what a seller may ask or offer in any scene, by the condition that
 *     names it
 * @param responses lines for clients whose scene has none left
 * @param lines what the coach says at other moments, by its name
 * @param figures kinds of figure that one may ask for, by their names; the first that fits counts
 * @param aside how a client begins who cannot say what he was asked, and tells something else
 */
public record PracticeCard(
    Map<String, Effect> effects,
    Map<String, List<String>> excuses,
    Map<String, List<String>> feedback,
    Map<String, List<String>> moves,
    Map<String, List<String>> named,
    Map<String, List<String>> steps,
    Map<String, List<String>> roles,
    Map<String, List<String>> marks,
    Map<String, List<String>> skills,
    Map<String, List<String>> raised,
    List<SceneCard.Response> responses,
    Map<String, List<String>> lines,
    Map<String, Figure> figures,
    List<String> aside) {

  /**
   * A kind of figure: how long, how many.
   *
   * @param asked patterns of a question for it
   * @param told patterns of an answer that has it
   * @param says what a client says who does not have it
   */
  public record Figure(List<String> asked, List<String> told, List<String> says) {}

  /** Ends the name of patterns that excuse those of a move. */
  public static final String UNLESS = " unless";

  /** What the skills of a talk are called here: the moves that show one, and those that lack it. */
  public static final List<String> SKILLS =
      List.of(
          "listening good",
          "listening bad",
          "telling good",
          "telling bad",
          "brevity good",
          "brevity bad");

  /** Returns the moves of a role; none where the card does not name it. */
  public List<String> role(Role role) {
    return roles.getOrDefault(role.id(), List.of());
  }

  /** Returns the rules whose words get a mark; none where the card does not name it. */
  public List<String> rules(WordMark mark) {
    return marks.getOrDefault(mark.id(), List.of());
  }

  /** Returns the wordings of a line of the coach; none where the card does not name it. */
  public List<String> lines(CoachLine line) {
    return lines.getOrDefault(line.id(), List.of());
  }

  /** Returns what a move does to a client; nothing where the card does not name it. */
  public Effect effect(String move) {
    return effects.getOrDefault(move, Effect.NONE);
  }

  /** Returns the moves that show a skill. */
  public List<String> good(String skill) {
    return skills.getOrDefault(skill + " good", List.of());
  }

  /** Returns the moves that show a lack of it. */
  public List<String> bad(String skill) {
    return skills.getOrDefault(skill + " bad", List.of());
  }

  /**
   * Returns this card with further moves that are heard, though clients do not mind them.
   *
   * @param more their names
   * @param patterns those of moves that neither an act nor a rule knows
   * @param excusing moves that do not count beside one of these
   */
  public PracticeCard hearing(
      Collection<String> more,
      Map<String, List<String>> patterns,
      Map<String, List<String>> excusing) {
    Map<String, Effect> all = new LinkedHashMap<>(effects);
    more.forEach(move -> all.putIfAbsent(move, Effect.NONE));
    Map<String, List<String>> heard = new LinkedHashMap<>(moves);
    heard.putAll(patterns);
    Map<String, List<String>> excused = new LinkedHashMap<>(excuses);
    excused.putAll(excusing);
    return new PracticeCard(
        all, excused, feedback, heard, named, steps, roles, marks, skills, raised, responses, lines,
        figures, aside);
  }
}
