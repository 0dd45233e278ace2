package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Part;
import coach.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds raw signs that should not be there, whatever words they stand among. */
final class VerbatimRule implements Rule {

  private static final int SHOWN = 5;

  private final RuleCard card;
  private final List<Shape> shapes;
  private final List<Shape> harmless;

  VerbatimRule(RuleCard card) {
    this.card = card;
    this.shapes = shapes(Heading.LOOK_FOR);
    this.harmless = shapes(Heading.LEAVE_ALONE);
  }

  private List<Shape> shapes(Heading heading) {
    boolean exact = card.setting(Setting.CASE, "ignore").equals("keep");
    List<Shape> found = new ArrayList<>();
    for (RuleCard.Patterns patterns : card.patterns()) {
      if (patterns.heading() == heading) {
        patterns.patterns().forEach(pattern -> found.addAll(Shape.of(pattern, exact)));
      }
    }
    return found;
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    int shown = card.number(Setting.AT_MOST, SHOWN);
    for (Part part : reading.message().parts()) {
      if (part.kind().isOwnWords()) {
        check(reading, part.span(), findings);
      }
    }
    return findings.size() > shown ? findings.subList(0, shown) : findings;
  }

  private void check(Reading reading, Span part, List<Finding> findings) {
    String text = reading.message().draft().text();
    int at = part.start();
    while (at < part.end()) {
      int end = longest(shapes, text, at, part.end());
      int left = longest(harmless, text, at, part.end());
      if (end > at && left <= at && !reading.isQuoted(at)) {
        findings.add(reading.finding(card, new Span(at, end), Slots.NONE));
      }
      at = Math.max(at + 1, Math.max(end, left));
    }
  }

  private static int longest(List<Shape> shapes, String text, int at, int end) {
    int longest = -1;
    for (Shape shape : shapes) {
      longest = Math.max(longest, shape.match(text, at, end));
    }
    return longest;
  }
}
