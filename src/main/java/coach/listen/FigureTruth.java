package coach.listen;

import coach.text.ContentWords;
import coach.text.Language;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Tells whether a number said back is one that the client said, or follows from those he said. */
final class FigureTruth {

  /** Fewer than these count anything: two things, three points. */
  private static final int FEW = 4;

  /** A number of other things is meant where it is up to so many times as great, or as small. */
  private static final double ALIKE = Math.log(5);

  private final Figures figures;

  FigureTruth(Language language) {
    figures = new Figures(language);
  }

  /**
   * Returns the number in a sentence that is not his, or null; also null where nothing is known of
   * his numbers.
   */
  Figure wrong(Sentence sentence, ClientSide client) {
    List<Figure> known = client.known();
    if (client.figures().isEmpty() && client.named().isEmpty()) {
      return null;
    }
    for (Figure figure : figures.in(List.of(sentence))) {
      boolean telling = figure.value() >= FEW || counted(figure, known) != null;
      if (telling && figure.value() > 1 && !follows(figure, known)) {
        return figure;
      }
    }
    return null;
  }

  /**
   * Returns his own number that a wrong one stands for: of the same things, or else the nearest of
   * things that one of them does not name. Null where there is none: two hours are no six months.
   */
  static Figure meant(Figure wrong, ClientSide client) {
    List<Figure> known = client.figures();
    Figure best = counted(wrong, known);
    if (best != null) {
      return best;
    }
    for (Figure one : known) {
      boolean near = distance(one, wrong) < (best == null ? ALIKE : distance(best, wrong));
      boolean other = !one.noun().isEmpty() && !wrong.noun().isEmpty();
      best = near && !other ? one : best;
    }
    return best;
  }

  private static double distance(Figure one, Figure other) {
    return Math.abs(Math.log(one.value() + 1) - Math.log(other.value() + 1));
  }

  private static Figure counted(Figure figure, List<Figure> known) {
    for (Figure one : known) {
      if (!figure.noun().isEmpty() && ContentWords.areForms(one.noun(), figure.noun())) {
        return one;
      }
    }
    return null;
  }

  /** Whether a number is one of those known, or what two of them make. */
  private static boolean follows(Figure figure, List<Figure> known) {
    List<Double> values = new ArrayList<>();
    for (Figure one : known) {
      values.add(one.value());
      for (Figure other : known) {
        if (one != other) {
          values.add(one.value() + other.value());
          values.add(Math.abs(one.value() - other.value()));
          values.add(one.value() * other.value());
        }
      }
    }
    return values.stream().anyMatch(figure::mayStandFor);
  }
}
