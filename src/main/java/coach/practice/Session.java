package coach.practice;

import coach.phrasebook.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A talk with a simulated client.
 *
 * <p>Immutable: each step gives a new session, so that undo, "what if" and resuming are nothing but
 * playing the replies again.
 */
public final class Session {

  private final Scene scene;
  private final Difficulty difficulty;
  private final long seed;
  private final Client client;
  private final Past past;

  private Session(Scene scene, Difficulty difficulty, long seed, Client client, Past past) {
    this.scene = scene;
    this.difficulty = difficulty;
    this.seed = seed;
    this.client = client;
    this.past = past;
  }

  /** Starts a talk. */
  public static Session start(Scene scene, TurnHearing hearing, Difficulty difficulty, long seed) {
    Client client = new Client(scene, hearing, difficulty, seed);
    Past past = new Past(client.opening(), List.of(), List.of());
    return new Session(scene, difficulty, seed, client, past);
  }

  /** Returns the session after a reply; throws an {@link IllegalStateException} after the end. */
  public Session say(String reply) {
    if (ending().isPresent()) {
      throw new IllegalStateException("The talk is over.");
    }
    List<Turn> turns = new ArrayList<>(past.turns());
    turns.add(client.answer(past, mood(), reply));
    return with(new Past(past.opening(), turns, past.offered()));
  }

  /** Returns the session without its last turn; the same session where there is none. */
  public Session undo() {
    int turns = past.turns().size();
    return turns == 0
        ? this
        : with(new Past(past.opening(), past.turns().subList(0, turns - 1), past.offered()));
  }

  /**
   * Returns the session in which the coach has offered a line; used as it stands it earns nothing.
   */
  public Session offer(String line) {
    List<String> offered = new ArrayList<>(past.offered());
    offered.add(line);
    return with(new Past(past.opening(), past.turns(), offered));
  }

  private Session with(Past changed) {
    return new Session(scene, difficulty, seed, client, changed);
  }

  public Scene scene() {
    return scene;
  }

  public Difficulty difficulty() {
    return difficulty;
  }

  public long seed() {
    return seed;
  }

  /** Returns what has happened so far. */
  public Past past() {
    return past;
  }

  /**
   * Returns what the client said of his matter, in its order: without what he only said because the
   * seller hurt him.
   */
  public List<String> matter() {
    List<String> lines = new ArrayList<>(List.of(past.opening()));
    for (Turn turn : past.turns()) {
      boolean hurt = turn.moves().stream().anyMatch(move -> scene.effect(move).worth() < 0);
      if (!hurt || turn.fact().isPresent() || turn.ending().isPresent()) {
        lines.add(turn.says());
      }
    }
    return lines;
  }

  /** Returns how the client feels now. */
  public Mood mood() {
    List<Turn> turns = past.turns();
    return turns.isEmpty() ? client.mood() : turns.get(turns.size() - 1).after();
  }

  /** Returns how the talk ended; empty while it goes on. */
  public Optional<Ending> ending() {
    List<Turn> turns = past.turns();
    return turns.isEmpty() ? Optional.empty() : turns.get(turns.size() - 1).ending();
  }
}
