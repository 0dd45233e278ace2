package coach.practice;

import coach.check.Checker;
import coach.check.Finding;
import coach.check.Report;
import coach.check.Situation;
import coach.listen.Act;
import coach.listen.Acts;
import coach.listen.Misquote;
import coach.listen.TurnActs;
import coach.listen.TurnContext;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.PracticeCard;
import coach.phrasebook.RuleCard;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
public final class TurnHearing {

  /** Rules look at no calendar here. */
  private static final Situation ANY_DAY = Situation.on(LocalDate.EPOCH);

  private final Acts acts;
  private final Checker checker;
  private final Phrases<String> patterns;
  private final Phrases<String> unless;
  private final List<String> order;
  private final Map<String, List<String>> excuses;
  private final PlainNo plainNo;
  private final PassedOver passedOver;

  /**
   * Makes a listener.
   *
   * @param book its rules of the names in the table are heard too
   * @param practice the table of moves, and patterns of further ones
   */
  public TurnHearing(Phrasebook book, PracticeCard practice, Acts acts) {
    this.acts = acts;
    this.excuses = practice.excuses();
    this.order = List.copyOf(practice.effects().keySet());
    Map<String, RuleCard> rules = new LinkedHashMap<>(book.rules());
    rules.keySet().retainAll(order);
    checker = new Checker(book.withRules(rules));
    Phrases.Builder<String> meant = new Phrases.Builder<>(book.lists());
    Phrases.Builder<String> spared = new Phrases.Builder<>(book.lists());
    practice
        .moves()
        .forEach(
            (move, looked) -> {
              boolean excuses = move.endsWith(PracticeCard.UNLESS);
              (excuses ? spared : meant).add(move.replace(PracticeCard.UNLESS, ""), looked);
            });
    patterns = meant.build();
    unless = spared.build();
    plainNo = new PlainNo(book, practice);
    passedOver = new PassedOver(book, practice);
  }

  /**
   * What a turn says by itself, whenever it is said.
   *
   * @param turn what the seller does
   * @param report what rules say of it
   * @param moves these and patterns by name; excused ones are left out
   */
  record Words(TurnActs turn, Report report, Map<String, Move> moves) {}

  /**
   * Returns what the words of a turn are.
   *
   * @param reply the turn
   * @param told what the client said before it
   */
  Words words(Message reply, TurnContext told) {
    TurnActs turn = acts.read(reply.draft().text(), told);
    Report report = report(reply);
    Map<String, Move> moves = new LinkedHashMap<>();
    for (Act act : turn.acts()) {
      moves.putIfAbsent(act.id(), new Move(act.id(), act.words(), 0));
    }
    for (Misquote wrong : turn.misquotes()) {
      moves.putIfAbsent(
          Circumstances.MISQUOTED, new Move(Circumstances.MISQUOTED, wrong.said(), 0));
    }
    for (PhraseMatch<String> match : matches(reply)) {
      moves.putIfAbsent(match.key(), new Move(match.key(), reply.text(match.span()), 0));
    }
    plainNo.ignored(reply, told).ifPresent(move -> moves.put(move.id(), move));
    passedOver.by(reply, told, moves.keySet()).ifPresent(move -> moves.put(move.id(), move));
    for (Finding finding : report.findings()) {
      moves.putIfAbsent(finding.rule().id(), new Move(finding.rule().id(), finding.quote(), 0));
    }
    excuses.forEach((move, excused) -> excuse(move, excused, moves));
    return new Words(turn, report, moves);
  }

  /** Returns what rules of the table say of a turn. */
  Report report(Message reply) {
    return checker.check(reply, ANY_DAY);
  }

  /** Returns how often a turn holds what the patterns of a move look for. */
  int times(String move, Message reply) {
    int times = 0;
    for (PhraseMatch<String> match : matches(reply)) {
      times += match.key().equals(move) ? 1 : 0;
    }
    return times;
  }

  /** Returns what the patterns of moves find, without what those find that excuse it. */
  private List<PhraseMatch<String>> matches(Message reply) {
    List<Sentence> sentences = reply.sentences(PartKind.BODY);
    return PhraseMatch.outsideOwn(unless.in(sentences), patterns.in(sentences));
  }

  /**
   * Returns what a turn is, the gravest first; each move once.
   *
   * @param heard as much of the turn as the client heard
   */
  List<Move> of(String heard, Scene scene, Past past) {
    Message reply = scene.said(heard);
    Map<String, Move> moves = words(reply, told(scene, past)).moves();
    Set<String> known = new LinkedHashSet<>(moves.keySet());
    new Circumstances(scene, past, reply, known)
        .all()
        .forEach(move -> moves.putIfAbsent(move.id(), move));
    excuses.forEach((move, excused) -> excuse(move, excused, moves));
    return sorted(moves.values());
  }

  /**
   * Returns what the seller can know of the client: what he was told before the talk, and in it.
   */
  private static TurnContext told(Scene scene, Past past) {
    List<String> earlier = new ArrayList<>(List.of(scene.card().intro()));
    earlier.addAll(past.lines().subList(0, past.turns().size()));
    return new TurnContext(
        past.lastLine(), sentences(earlier, scene), sentences(past.replies(), scene));
  }

  private static List<Sentence> sentences(List<String> said, Scene scene) {
    List<Sentence> sentences = new ArrayList<>();
    said.forEach(words -> sentences.addAll(scene.said(words).sentences(PartKind.BODY)));
    return sentences;
  }

  /** Returns those moves that the table knows, the gravest first. */
  List<Move> sorted(Collection<Move> moves) {
    List<Move> sorted = new ArrayList<>(moves);
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
