package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.CodeSpans;
import coach.text.Part;
import coach.text.PartKind;
import coach.text.Shapes;
import coach.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds raw signs that should not be there, whatever words they stand among. */
final class VerbatimRule implements Rule {

  private final RuleCard card;
  private final Shapes shapes;
  private final Shapes toFillIn;
  private final Shapes harmless;

  VerbatimRule(RuleCard card) {
    this.card = card;
    this.shapes = CardShapes.under(Heading.LOOK_FOR, card);
    this.toFillIn = CardShapes.under(Heading.TO_FILL_IN, card);
    this.harmless = CardShapes.under(Heading.LEAVE_ALONE, card);
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    for (Part part : reading.message().parts()) {
      if (part.kind().isOwnWords() || part.kind() == PartKind.SIGNATURE) {
        check(reading, part, findings);
      }
    }
    return findings;
  }

  private void check(Reading reading, Part part, List<Finding> findings) {
    List<Span> meant = meant(reading, part.span());
    if (part.kind() == PartKind.SIGNATURE) {
      meant.removeIf(span -> !hasLetters(reading.message().text(span)));
    }
    if (meant.isEmpty()) {
      return;
    }
    Span place = part.span();
    CodeSpans code = CodeSpans.in(reading.message().draft().text(), place.start(), place.end());
    for (Span span : meant) {
      if (!code.contains(span.start())) {
        findings.add(reading.finding(card, span, Slots.NONE));
      }
    }
  }

  /** Whether words wait to be replaced: a signature may be framed by any signs, as by a line. */
  private static boolean hasLetters(String found) {
    return found.codePoints().anyMatch(Character::isLetter);
  }

  private List<Span> meant(Reading reading, Span part) {
    String text = reading.message().draft().text();
    List<Span> meant = new ArrayList<>();
    int at = start(text, part.start(), part.end());
    while (at < part.end()) {
      int waiting = toFillIn.longest(text, at, part.end());
      int end = Math.max(waiting, shapes.longest(text, at, part.end()));
      int left = harmless.longest(text, at, part.end());
      boolean linked = isLinked(text, end, part.end());
      if (waiting > at || end > at && left <= at && !linked && !reading.isQuoted(at)) {
        meant.add(new Span(at, end));
      }
      at = start(text, Math.max(at + 1, linked ? at : Math.max(end, left)), part.end());
    }
    return meant;
  }

  /** Whether brackets that end here hold the words of a link: {@code [Your offer](https://…)}. */
  private static boolean isLinked(String text, int end, int limit) {
    boolean linked = false;
    if (end > 1 && end < limit && text.startsWith("](", end - 1)) {
      int at = end + 1;
      while (at < limit && text.charAt(at) != ')' && !Character.isWhitespace(text.charAt(at))) {
        linked |= ":/#.".indexOf(text.charAt(at)) >= 0;
        at++;
      }
    }
    return linked;
  }

  /** Returns the first place from one on where something may start, or the end. */
  private int start(String text, int from, int end) {
    int at = from;
    while (at < end && !mayStart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean mayStart(char first) {
    return shapes.mayStart(first) || toFillIn.mayStart(first) || harmless.mayStart(first);
  }
}
