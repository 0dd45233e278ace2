package coach.practice;

import coach.phrasebook.Ending;
import coach.phrasebook.SceneCard.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What remains of a talk.
 *
 * @param ending how it ended; empty where it was left before
 * @param decided the turn that decided it; empty where nothing was said
 * @param found what the client told
 * @param missed what he would have told; empty while the talk can go on
 * @param left how much he has not told
 * @param steps with an upset client the steps that were taken; empty with others
 * @param bars each skill as far as the talk called for it
 * @param keep the move that did most good; empty where none did
 * @param change the move that did most harm; empty where none did
 * @param standing how well the talk stands, from 0 to 100
 */
public record Debrief(
    Optional<Ending> ending,
    Optional<Turn> decided,
    List<Fact> found,
    List<Fact> missed,
    int left,
    List<Checklist.Step> steps,
    Map<Skill, Bar> bars,
    Optional<Remarks.Note> keep,
    Optional<Remarks.Note> change,
    int standing) {

  /**
   * One skill.
   *
   * @param good turns that showed it
   * @param rated turns that called for it; at least 1
   * @param why the moves that decided, with the words that showed them
   */
  public record Bar(int good, int rated, List<Why> why) {

    /** Returns the share of good turns in percent. */
    public int value() {
      return 100 * good / rated;
    }
  }

  /**
   * A move behind a bar.
   *
   * @param turn its number
   * @param good whether it spoke for the skill
   */
  public record Why(int turn, Move move, boolean good) {}

  /** The kind of client with whom the steps apply. */
  private static final String UPSET = "upset";

  /** Returns the debrief of a talk, finished or not. */
  public static Debrief of(Session session) {
    Scene scene = session.scene();
    Past past = session.past();
    List<Fact> found = new ArrayList<>();
    List<Fact> missed = new ArrayList<>();
    scene
        .card()
        .facts()
        .forEach(fact -> (past.told().contains(fact.id()) ? found : missed).add(fact));
    Lessons lessons = new Lessons(scene.practice(), move -> scene.effect(move).worth());
    List<Move> moves = past.turns().stream().flatMap(turn -> turn.moves().stream()).toList();
    boolean upset = scene.card().client().equals(UPSET);
    return new Debrief(
        session.ending(),
        decided(session),
        found,
        session.ending().isPresent() ? missed : List.of(),
        missed.size(),
        upset ? Checklist.of(scene.practice(), past) : List.of(),
        bars(session),
        lessons.keep(moves),
        change(session, lessons),
        Standing.of(session));
  }

  /** Returns what is kept of a talk. */
  public static Talk.Result result(Session session) {
    Debrief debrief = of(session);
    Map<Skill, Integer> skills = new EnumMap<>(Skill.class);
    debrief.bars().forEach((skill, bar) -> skills.put(skill, bar.value()));
    Map<String, Integer> harm = new LinkedHashMap<>();
    for (Turn turn : session.past().turns()) {
      for (Move move : turn.moves()) {
        if (session.scene().effect(move).worth() < 0) {
          harm.merge(move.id(), 1, Integer::sum);
        }
      }
    }
    return new Talk.Result(debrief.ending().map(Ending::id), debrief.standing(), skills, harm);
  }

  /** Returns what did harm: at a bad end in the turn that decided it, if it did. */
  private static Optional<Remarks.Note> change(Session session, Lessons lessons) {
    boolean bad = session.ending().map(ending -> !ending.isGood()).orElse(false);
    List<Move> moves =
        session.past().turns().stream().flatMap(turn -> turn.moves().stream()).toList();
    return decided(session)
        .filter(turn -> bad)
        .flatMap(turn -> lessons.change(turn.moves()))
        .or(() -> lessons.change(moves));
  }

  private static Optional<Turn> decided(Session session) {
    boolean good = session.ending().map(Ending::isGood).orElse(false);
    Comparator<Turn> worth = Comparator.comparingInt(Debrief::worth);
    List<Turn> turns = session.past().turns();
    return good ? turns.stream().max(worth) : turns.stream().min(worth);
  }

  /** What a turn was worth: the change of mood, and a fact counts twice. */
  private static int worth(Turn turn) {
    return turn.after().trust()
        - turn.before().trust()
        - (turn.after().irritation() - turn.before().irritation())
        + (turn.after().patience() - turn.before().patience())
        + (turn.fact().isPresent() ? 2 : 0);
  }

  private static Map<Skill, Bar> bars(Session session) {
    Map<Skill, Bar> bars = new EnumMap<>(Skill.class);
    for (Skill skill : Skill.values()) {
      List<String> good = session.scene().practice().good(skill.id());
      List<String> bad = session.scene().practice().bad(skill.id());
      List<Why> why = new ArrayList<>();
      for (Turn turn : session.past().turns()) {
        first(turn, bad)
            .map(move -> new Why(turn.number(), move, false))
            .or(() -> first(turn, good).map(move -> shown(skill, turn, move)))
            .ifPresent(why::add);
      }
      if (!why.isEmpty()) {
        bars.put(skill, new Bar((int) why.stream().filter(Why::good).count(), why.size(), why));
      }
    }
    return bars;
  }

  private static Why shown(Skill skill, Turn turn, Move move) {
    return new Why(turn.number(), skill.shownBy(turn, move), true);
  }

  private static Optional<Move> first(Turn turn, List<String> moves) {
    return turn.moves().stream().filter(move -> moves.contains(move.id())).findFirst();
  }
}
