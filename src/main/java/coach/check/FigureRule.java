package coach.check;

import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import java.util.ArrayList;
import java.util.List;

/** Finds figures beyond their limit: sentences too long, too many questions, too few. */
final class FigureRule implements Rule {

  private static final int SHOWN = 5;

  private final RuleCard card;
  private final Measure measure;

  FigureRule(RuleCard card) {
    this.card = card;
    this.measure = Measure.of(card.setting(Setting.MEASURE, "message-words"));
  }

  @Override
  public List<Finding> check(Reading reading) {
    if (reading.bodyWords() < card.number(Setting.MIN_WORDS, 0)) {
      return List.of();
    }
    int above = above(reading);
    int below = card.number(Setting.BELOW, Integer.MIN_VALUE);
    int limit = card.values(Setting.BELOW).isEmpty() ? above : below;
    List<Measure.Figure> beyond = new ArrayList<>();
    for (Measure.Figure figure : measure.figures(card, reading)) {
      if (figure.value() > above || figure.value() < below) {
        beyond.add(figure);
      }
    }
    if (card.setting(Setting.WORST, "false").equals("true") && beyond.size() > 1) {
      beyond = List.of(worst(beyond));
    }
    List<Finding> findings = new ArrayList<>();
    for (Measure.Figure figure : beyond.subList(0, Math.min(SHOWN, beyond.size()))) {
      Slots slots = Slots.of("count", figure.value()).with("limit", limit);
      findings.add(reading.finding(card, figure.span(), slots));
    }
    return findings;
  }

  private int above(Reading reading) {
    String above = card.setting(Setting.ABOVE, "");
    if (above.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    return above.equals("stage")
        ? reading.stage().limits().getOrDefault(card.id(), Integer.MAX_VALUE)
        : Integer.parseInt(above);
  }

  private static Measure.Figure worst(List<Measure.Figure> figures) {
    Measure.Figure worst = figures.get(0);
    for (Measure.Figure figure : figures) {
      worst = figure.value() > worst.value() ? figure : worst;
    }
    return worst;
  }
}
