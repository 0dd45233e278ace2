package coach.report;

import coach.check.Finding;
import coach.listen.Act;
import coach.practice.Move;
import coach.practice.Review;
import coach.practice.Utterance;
import coach.text.OneLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of a review in words, a row a figure; the same on the terminal and on a page. */
final class ReviewRows {

  /** Fewer turns of the seller tell more of the moment than of him. */
  private static final int FEW = 3;

  private ReviewRows() {}

  /** Returns the mean of the bars; none where there is too little to go by. */
  static String overall(Review review) {
    int turns = review.table().turns();
    String few = "too short to judge, " + turns + (turns == 1 ? " turn" : " turns") + " of yours";
    return turns < FEW ? few : review.overall() + " of 100";
  }

  /** Returns the figures by their names. */
  static Map<String, String> figures(Review review) {
    Review.Figures figures = review.table();
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("talk share", figures.share() + " %");
    rows.put(
        "longest monologue",
        figures.monologue().words() + " words (turn " + figures.monologue().number() + ")");
    rows.put("questions", figures.open() + " open, " + figures.closed() + " closed");
    rows.put("paraphrases", figures.paraphrases() + " in " + figures.turns() + " turns");
    rows.put("interruptions", places(figures.interruptions(), "none"));
    rows.put("left the subject", places(figures.leftSubject(), "never"));
    rows.put(
        "imperatives", figures.imperatives() + ", " + figures.imperativesPerTurn() + " a turn");
    rows.put("turned", review.turned().map(ReviewRows::turned).orElse("no: it went one way"));
    return rows;
  }

  /** Returns what to take from the talk into the next. */
  static List<String> advice(Review review) {
    Review.Advice advice = review.advice();
    return AdviceRows.of(advice.keep(), advice.change(), advice.ask());
  }

  /** Returns what rules say of a turn, each rule once however often it found something. */
  static Collection<Finding> findings(Utterance turn) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    turn.report().findings().forEach(one -> findings.putIfAbsent(one.rule().id(), one));
    return findings.values();
  }

  /** Returns the faults of a turn that neither its acts nor its findings tell. */
  static List<Move> faults(Utterance turn, Set<String> faults) {
    List<String> told = new ArrayList<>(turn.acts().stream().map(Act::id).toList());
    findings(turn).forEach(finding -> told.add(finding.rule().id()));
    return turn.moves().stream()
        .filter(move -> faults.contains(move.id()) && !told.contains(move.id()))
        .filter(move -> !move.words().isEmpty())
        .toList();
  }

  private static String places(List<Utterance> turns, String none) {
    String numbers =
        turns.stream()
            .map(Utterance::number)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return numbers.isEmpty() ? none : "turn " + numbers;
  }

  private static String turned(Review.Turned turned) {
    String way = turned.better() ? "better" : "worse";
    return way
        + " from turn "
        + turned.turn()
        + " on: "
        + quoted(turned.move().id(), turned.move().words());
  }

  /** Returns a promise with who, what and when. */
  static String promise(Review.Promise promise) {
    String when = promise.when().isEmpty() ? "no day named" : promise.when();
    String doubt = promise.keepable() ? "" : "; more than anybody can promise";
    return "turn "
        + promise.turn()
        + ", "
        + promise.who()
        + ": "
        + promise.what()
        + " ("
        + when
        + doubt
        + ")";
  }

  /** Returns an objection with how it was met. */
  static String objection(Review.Met met) {
    return "turn "
        + met.turn()
        + ", "
        + quoted(met.id(), met.words())
        + ": "
        + "acknowledged "
        + answer(met.acknowledged())
        + ", explored "
        + answer(met.explored())
        + ", responded "
        + answer(met.responded())
        + "; in this order "
        + answer(met.kept());
  }

  private static String answer(boolean so) {
    return so ? "yes" : "no";
  }

  private static String quoted(String name, String words) {
    return words.isEmpty() ? name : name + " \"" + Brief.of(OneLine.of(words)) + "\"";
  }
}
