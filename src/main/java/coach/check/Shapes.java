package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The raw shapes under a heading of a card, sought together. */
final class Shapes {

  /** The longest stretch that a gap stands for, in UTF-16 units; what is asked may be longer. */
  private static final int GAP = 60;

  private static final int GAP_TO_FILL_IN = 400;

  private final Map<Character, List<Shape>> byFirst = new HashMap<>();

  Shapes(RuleCard card, Heading heading) {
    boolean exact = card.setting(Setting.CASE, "ignore").equals("keep");
    int gap = heading == Heading.TO_FILL_IN ? GAP_TO_FILL_IN : GAP;
    for (RuleCard.Patterns patterns : card.patterns()) {
      if (patterns.heading() == heading) {
        for (String pattern : patterns.patterns()) {
          add(Shape.of(pattern, new Shape.Spelling(exact, gap)));
        }
      }
    }
  }

  private void add(Shape shape) {
    for (char first : shape.firsts()) {
      if (!byFirst.containsKey(first)) {
        byFirst.put(first, new ArrayList<>());
      }
      byFirst.get(first).add(shape);
    }
  }

  /** Returns the offset after the longest shape that stands at a place, else -1. */
  int longest(String text, int at, int end) {
    int longest = -1;
    for (Shape shape : byFirst.getOrDefault(text.charAt(at), List.of())) {
      longest = Math.max(longest, shape.match(text, at, end));
    }
    return longest;
  }

  /** Returns the stretches of a text where a shape stands, in their order. */
  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    for (char first : byFirst.keySet()) {
      int at = text.indexOf(first);
      while (at >= 0) {
        int end = longest(text, at, text.length());
        if (end > at) {
          found.add(new Span(at, end));
        }
        at = text.indexOf(first, Math.max(at + 1, end));
      }
    }
    return found;
  }
}
