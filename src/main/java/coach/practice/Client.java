package coach.practice;

import coach.phrasebook.Effect;
import coach.phrasebook.Ending;
import coach.practice.Answering.Answer;
import coach.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The simulated client: the same scene, seed and replies give the same answers.
 *
 * <p>Immutable once made.
 */
final class Client {

  private final Scene scene;
  private final TurnHearing hearing;
  private final QuotedWords slots;
  private final Difficulty difficulty;
  private final long seed;

  Client(Scene scene, TurnHearing hearing, Difficulty difficulty, long seed) {
    this.scene = scene;
    this.hearing = hearing;
    this.slots = new QuotedWords(scene.practice(), scene.language());
    this.difficulty = difficulty;
    this.seed = seed;
  }

  /** Returns how he begins. */
  String opening() {
    List<String> opens = scene.card().opens();
    return opens.get((int) Math.floorMod(seed, (long) opens.size()));
  }

  /** Returns how he feels at the start. */
  Mood mood() {
    return difficulty.mood(scene.card().start());
  }

  /** Answers a reply. */
  Turn answer(Past past, Mood before, String reply) {
    int limit = difficulty.interrupts(scene.card().start());
    int heard = Interruption.heard(scene.said(reply), limit, before);
    Message turn = scene.said(reply.substring(0, heard));
    List<Move> moves = moves(turn, past, heard < reply.length());
    Effect effect = effect(moves);
    Mood after = before.after(effect);
    Voice voice = voice(past, moves, after, turn, heard < reply.length());
    Optional<Ending> ending = Endings.of(scene, past, moves, after, effect.shuts());
    Answer answer = new Answer(Optional.empty(), Optional.empty());
    if (ending.isEmpty()) {
      Disclosure disclosure = new Disclosure(scene, past, after);
      Answering answering = new Answering(disclosure, voice, turn, moves);
      answer = effect.shuts() ? answering.shut() : answering.open();
    }
    if (answer.says().isEmpty()) {
      ending = ending.or(() -> Optional.of(Ending.BRUSH_OFF));
      answer = new Answer(last(ending.get(), voice), Optional.empty());
    }
    int number = past.turns().size() + 1;
    String says = answer.says().orElse("");
    return new Turn(number, reply, heard, moves, before, after, answer.fact(), says, ending);
  }

  private List<Move> moves(Message turn, Past past, boolean cut) {
    List<Move> moves = new ArrayList<>(hearing.of(turn.draft().text(), scene, past));
    if (cut) {
      moves.removeIf(move -> move.id().equals(Amounts.TOO_LONG));
      moves.add(new Move(Interruption.MOVE, "", Scene.plain(turn).size()));
      List<String> order = List.copyOf(scene.practice().effects().keySet());
      moves.sort((a, b) -> order.indexOf(a.id()) - order.indexOf(b.id()));
    }
    return moves;
  }

  /** What shuts him takes with it whatever was good in the turn. */
  private Effect effect(List<Move> moves) {
    List<Effect> effects = moves.stream().map(scene::effect).toList();
    boolean shuts = effects.stream().anyMatch(Effect::shuts);
    Effect sum = Effect.NONE;
    for (Effect effect : effects) {
      sum = sum.and(shuts ? effect.harm() : effect);
    }
    return sum;
  }

  private Voice voice(Past past, List<Move> moves, Mood mood, Message turn, boolean cut) {
    Map<String, String> values = slots.of(scene, past, turn.draft().text(), cut);
    return new Voice(
        scene, past, withRaised(moves, turn), mood, values, seed + past.turns().size());
  }

  /** Returns moves and what the turn raised; only what shuts him is graver. */
  private List<Move> withRaised(List<Move> moves, Message turn) {
    List<Move> all = new ArrayList<>(moves);
    int place = (int) moves.stream().filter(move -> scene.effect(move).shuts()).count();
    scene.raised(turn).forEach(name -> all.add(place, Move.of(name)));
    return all;
  }

  private Optional<String> last(Ending ending, Voice voice) {
    return voice.unsaid(scene.card().ends().get(ending), voice.slots());
  }
}
