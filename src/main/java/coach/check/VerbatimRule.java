package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Part;
import coach.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds raw signs that should not be there, whatever words they stand among. */
final class VerbatimRule implements Rule {

  private static final int SHOWN = 5;

  private final RuleCard card;
  private final Map<Character, List<Shape>> shapes;
  private final Map<Character, List<Shape>> harmless;

  VerbatimRule(RuleCard card) {
    this.card = card;
    this.shapes = shapes(Heading.LOOK_FOR);
    this.harmless = shapes(Heading.LEAVE_ALONE);
  }

  /** Returns the shapes under a heading by the characters that they may start with. */
  private Map<Character, List<Shape>> shapes(Heading heading) {
    boolean exact = card.setting(Setting.CASE, "ignore").equals("keep");
    Map<Character, List<Shape>> found = new HashMap<>();
    for (RuleCard.Patterns patterns : card.patterns()) {
      if (patterns.heading() == heading) {
        for (String pattern : patterns.patterns()) {
          Shape shape = Shape.of(pattern, exact);
          for (char first : shape.firsts()) {
            if (!found.containsKey(first)) {
              found.put(first, new ArrayList<>());
            }
            found.get(first).add(shape);
          }
        }
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
      if (ShapePiece.isInWord(text, at)) {
        at++;
        continue;
      }
      int end = longest(shapes, text, at, part.end());
      int left = longest(harmless, text, at, part.end());
      if (end > at && left <= at && !reading.isQuoted(at)) {
        findings.add(reading.finding(card, new Span(at, end), Slots.NONE));
      }
      at = Math.max(at + 1, Math.max(end, left));
    }
  }

  private static int longest(Map<Character, List<Shape>> shapes, String text, int at, int end) {
    int longest = -1;
    for (Shape shape : shapes.getOrDefault(text.charAt(at), List.of())) {
      longest = Math.max(longest, shape.match(text, at, end));
    }
    return longest;
  }
}
