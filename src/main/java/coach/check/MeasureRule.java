package coach.check;

import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import java.util.ArrayList;
import java.util.List;

/** Finds figures above their limit: sentences too long, too many questions. */
final class MeasureRule implements Rule {

  private final RuleCard card;

  MeasureRule(RuleCard card) {
    this.card = card;
  }

  @Override
  public List<Finding> check(Reading reading) {
    if (reading.bodyWords() < card.number(Setting.MIN_WORDS, 0)) {
      return List.of();
    }
    int above = above(reading);
    List<Measure.Figure> beyond = new ArrayList<>();
    for (Measure.Figure figure : new Measure(card, reading).figures()) {
      if (figure.value() > above) {
        beyond.add(figure);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Measure.Figure figure : worst(beyond, card.shown())) {
      Slots slots = Slots.of("count", figure.value()).with("limit", above);
      findings.add(reading.finding(card, figure.span(), slots));
    }
    return findings;
  }

  private int above(Reading reading) {
    return card.isLimitedByStage()
        ? reading.stage().limits().getOrDefault(card.id(), Integer.MAX_VALUE)
        : card.limit();
  }

  /** Returns so many of the largest figures; of equal ones those that stand first. */
  private static List<Measure.Figure> worst(List<Measure.Figure> figures, int count) {
    if (figures.size() <= count) {
      return figures;
    }
    List<Measure.Figure> worst = new ArrayList<>(figures);
    worst.sort((a, b) -> Integer.compare(b.value(), a.value()));
    return worst.subList(0, count);
  }
}
