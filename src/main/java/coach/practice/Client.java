package coach.practice;

import coach.phrasebook.Effect;
import coach.phrasebook.Ending;
import coach.phrasebook.Role;
import coach.practice.Disclosure.Told;
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

  /** The words of assent that he may say before he tells something. */
  private static final int ASSENT = 6;

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
    Optional<Told> fact =
        effect.shuts() ? Optional.empty() : new Disclosure(scene, past, after).of(turn, moves);
    Optional<Ending> ending = Endings.of(scene, past, moves, after, effect.shuts());
    Optional<String> says =
        ending.isPresent()
            ? Optional.empty()
            : says(voice(past, moves, after, turn, heard < reply.length()), turn, fact);
    if (says.isEmpty()) {
      ending = ending.or(() -> Optional.of(Ending.BRUSH_OFF));
      fact = Optional.empty();
      says = last(ending.get(), voice(past, moves, after, turn, false));
    }
    int number = past.turns().size() + 1;
    Optional<String> told = fact.map(one -> one.fact().id());
    return new Turn(number, reply, heard, moves, before, after, told, says.orElse(""), ending);
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
    return new Voice(scene, past, moves, mood, values, seed + past.turns().size());
  }

  private Optional<String> says(Voice voice, Message turn, Optional<Told> fact) {
    Optional<String> told = fact.flatMap(one -> voice.unsaid(one.lines(), Map.of()));
    if (told.isPresent()) {
      Optional<String> lead = fact.get().aside() ? aside(voice) : nod(voice);
      return told.map(line -> lead.map(word -> word + " " + line).orElse(line));
    }
    return withoutFigure(voice, turn).or(() -> yesOrNo(voice, turn)).or(voice::line);
  }

  private Optional<String> aside(Voice voice) {
    return voice.unsaid(scene.practice().aside(), Map.of());
  }

  /** Asked in good part for a figure that he does not have, he says so, and not yes or no. */
  private Optional<String> withoutFigure(Voice voice, Message turn) {
    boolean minds = voice.moves().stream().map(scene::effect).anyMatch(e -> e.worth() < 0);
    return minds
        ? Optional.empty()
        : scene
            .figures()
            .asked(scene, turn)
            .flatMap(kind -> voice.unsaid(scene.figures().without(kind), Map.of()));
  }

  private Optional<String> nod(Voice voice) {
    for (String move : scene.practice().role(Role.NOD_TO)) {
      Optional<String> nod = voice.shortLine(move, ASSENT);
      if (nod.isPresent()) {
        return nod;
      }
    }
    return Optional.empty();
  }

  /** A closed question about something that he knows gets a yes or a no. */
  private Optional<String> yesOrNo(Voice voice, Message turn) {
    if (voice.moves().isEmpty() || !voice.moves().get(0).id().equals(Circumstances.CLOSED)) {
      return Optional.empty();
    }
    List<String> answers = new ArrayList<>();
    scene.topics(turn).forEach(fact -> answers.addAll(fact.yesOrNo()));
    return answers.isEmpty() ? Optional.empty() : voice.unsaid(answers, Map.of());
  }

  private Optional<String> last(Ending ending, Voice voice) {
    return voice.unsaid(scene.card().ends().get(ending), voice.slots());
  }
}
