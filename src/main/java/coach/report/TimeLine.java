package coach.report;

import coach.practice.Review;
import coach.practice.Utterance;
import coach.text.OneLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws a talk as SVG: a lane a side, a box a turn, as wide as it has words. */
final class TimeLine {

  private static final int WIDTH = 1000;
  private static final int BOX = 26;
  private static final int CLIENT_LANE = 46;
  private static final int HEIGHT = 90;

  private TimeLine() {}

  /** Returns the drawing; turns that speak against telling or brevity stand out. */
  static String of(Review review) {
    Set<Integer> bad = new HashSet<>();
    review
        .bars()
        .values()
        .forEach(
            bar ->
                bar.why().stream().filter(why -> !why.good()).forEach(why -> bad.add(why.turn())));
    StringBuilder svg = new StringBuilder();
    svg.append("<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT);
    svg.append("\" role=\"img\" aria-label=\"The talk, turn by turn\">\n");
    svg.append("<text class=\"lane\" x=\"0\" y=\"12\">seller</text>\n");
    svg.append("<text class=\"lane\" x=\"0\" y=\"88\">client</text>\n");
    long all = words(review.turns());
    long before = 0;
    for (Utterance turn : review.turns()) {
      long words = width(turn);
      long x = WIDTH * before / all;
      long wide = Math.max(1, WIDTH * (before + words) / all - x - 1);
      box(turn, x, wide, bad.contains(turn.number()), svg);
      before += words;
    }
    return svg.append("</svg>\n").toString();
  }

  private static void box(Utterance turn, long x, long wide, boolean bad, StringBuilder svg) {
    String side = turn.seller() ? bad ? "bad" : "seller" : "client";
    svg.append("<rect class=\"").append(side).append("\" x=\"").append(x);
    svg.append("\" y=\"").append(turn.seller() ? CLIENT_LANE - BOX - 2 : CLIENT_LANE);
    svg.append("\" width=\"").append(wide).append("\" height=\"").append(BOX).append("\"><title>");
    String words = Brief.of(OneLine.of(turn.text()));
    svg.append(Html.of(turn.number() + " " + turn.speaker() + ": " + words));
    svg.append("</title></rect>\n");
  }

  private static long words(List<Utterance> turns) {
    return turns.stream().mapToLong(TimeLine::width).sum();
  }

  /** A turn without words, a smile perhaps, takes the room of one. */
  private static long width(Utterance turn) {
    return Math.max(1, turn.words());
  }
}
