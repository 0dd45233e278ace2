package coach.practice;

import coach.check.Checker;
import coach.check.Finding;
import coach.check.Situation;
import coach.listen.Act;
import coach.listen.Acts;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.PracticeCard;
import coach.phrasebook.RuleCard;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hears what the seller does in a turn: acts, rules that find something, and circumstances.
 *
 * <p>Immutable once made.
 */
public final class Hearing {

  /** Rules look at no calendar here. */
  private static final Situation ANY_DAY = Situation.on(LocalDate.EPOCH);

  private final Acts acts;
  private final Checker checker;
  private final Phrases<String> patterns;
  private final List<String> order;
  private final Map<String, List<String>> excuses;

  /**
   * Makes a listener.
   *
   * @param book its rules of the names in the table are heard too
   * @param practice the table of moves, and patterns of further ones
   */
  public Hearing(Phrasebook book, PracticeCard practice, Acts acts) {
    this.acts = acts;
    this.excuses = practice.excuses();
    this.order = List.copyOf(practice.effects().keySet());
    Map<String, RuleCard> rules = new LinkedHashMap<>(book.rules());
    rules.keySet().retainAll(order);
    checker =
        new Checker(
            new Phrasebook(
                book.code(), book.topics(), book.lists(), rules, Map.of(), book.stages()));
    Phrases.Builder<String> builder = new Phrases.Builder<>(book.lists());
    practice.moves().forEach(builder::add);
    patterns = builder.build();
  }

  /**
   * Returns what a turn is, the gravest first; each move once.
   *
   * @param heard as much of the turn as the client heard
   */
  List<Move> of(String heard, Scene scene, Past past) {
    Message reply = scene.said(heard);
    Map<String, Move> moves = new LinkedHashMap<>();
    for (Act act : acts.of(heard, past.lastLine())) {
      moves.putIfAbsent(act.id(), new Move(act.id(), act.words(), 0));
    }
    for (PhraseMatch<String> match : patterns.in(reply.sentences(PartKind.BODY))) {
      moves.putIfAbsent(match.key(), new Move(match.key(), reply.text(match.span()), 0));
    }
    for (Finding finding : checker.check(reply, ANY_DAY).findings()) {
      moves.putIfAbsent(finding.rule().id(), new Move(finding.rule().id(), finding.quote(), 0));
    }
    excuses.forEach((move, excused) -> excuse(move, excused, moves));
    Set<String> known = new LinkedHashSet<>(moves.keySet());
    new Circumstances(scene, past, reply, known)
        .all()
        .forEach(move -> moves.putIfAbsent(move.id(), move));
    List<Move> sorted = new ArrayList<>(moves.values());
    sorted.removeIf(move -> !order.contains(move.id()));
    sorted.sort(Comparator.comparingInt(move -> order.indexOf(move.id())));
    return sorted;
  }

  private static void excuse(String move, List<String> excused, Map<String, Move> moves) {
    if (moves.containsKey(move)) {
      moves.keySet().removeAll(excused);
    }
  }
}
