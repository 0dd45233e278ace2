package coach.report;

import coach.check.Finding;
import coach.practice.Review;
import coach.practice.Utterance;
import coach.text.OneLine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of a review in words, a row a figure; the same on the terminal and on a page. */
final class ReviewRows {

  /** A bar over fewer turns of the seller tells more of the moment than of him. */
  private static final int FEW = 3;

  private ReviewRows() {}

  /** Returns the mean of the bars, with a word of caution where there was little to go by. */
  static String overall(Review review) {
    int turns = review.table().turns();
    String few = ", by only " + turns + (turns == 1 ? " turn of yours" : " turns of yours");
    return review.overall() + " of 100" + (turns < FEW ? few : "");
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
    rows.put("left the subject", places(figures));
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

  private static String places(Review.Figures figures) {
    String turns =
        figures.leftSubject().stream()
            .map(Utterance::number)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return turns.isEmpty() ? "never" : "turn " + turns;
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
