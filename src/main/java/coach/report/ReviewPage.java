package coach.report;

import coach.check.Finding;
import coach.listen.Act;
import coach.listen.Heard;
import coach.practice.Debrief;
import coach.practice.Move;
import coach.practice.Review;
import coach.practice.Skill;
import coach.practice.Utterance;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The review of a finished talk as one HTML page that needs nothing beside it. */
public final class ReviewPage implements ReviewFormat {

  @Override
  public void write(Review review, Writer out) throws IOException {
    out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write(
        "<title>Review of a talk</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n");
    out.write("<h1>Review of a talk</h1>\n" + TimeLine.of(review));
    bars(review, out);
    table(review, out);
    list("Promises", review.promises().stream().map(ReviewRows::promise).toList(), out);
    list("Objections", review.objections().stream().map(ReviewRows::objection).toList(), out);
    list("For the next talk", ReviewRows.advice(review), out);
    out.write("<h2>The talk</h2>\n");
    for (Utterance turn : review.turns()) {
      turn(turn, review.faults(), out);
    }
    out.write("</body>\n</html>\n");
    out.flush();
  }

  private static String style() throws IOException {
    try (InputStream in = ReviewPage.class.getResourceAsStream("/coach/review.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void bars(Review review, Writer out) throws IOException {
    out.write("<h2>How it went: " + ReviewRows.overall(review) + "</h2>\n");
    for (Skill skill : Skill.values()) {
      Debrief.Bar bar = review.bars().get(skill);
      out.write("<div class=\"bar\"><span>" + skill.id() + "</span>");
      out.write("<meter min=\"0\" max=\"100\" value=\"" + bar.value() + "\"></meter>");
      out.write("<span>" + bar.value() + "</span></div>\n");
      String why =
          BarLines.first(bar).stream()
              .map(one -> (one.good() ? "+ " : "- ") + reason(one))
              .collect(Collectors.joining("; "));
      out.write("<p class=\"why\">" + Html.of(why) + "</p>\n");
    }
  }

  private static String reason(Debrief.Why why) {
    String words = why.move().words();
    String quoted = words.isEmpty() ? "" : " \u201C" + Brief.of(words) + "\u201D";
    return why.move().id() + " (turn " + why.turn() + ")" + quoted;
  }

  private static void table(Review review, Writer out) throws IOException {
    out.write("<h2>Figures</h2>\n<table>\n");
    for (Map.Entry<String, String> row : ReviewRows.figures(review).entrySet()) {
      out.write("<tr><th scope=\"row\">" + Html.of(row.getKey()) + "</th><td>");
      out.write(Html.of(row.getValue()) + "</td></tr>\n");
    }
    out.write("</table>\n");
  }

  private static void list(String title, List<String> lines, Writer out) throws IOException {
    if (!lines.isEmpty()) {
      out.write("<h2>" + title + "</h2>\n<ul>\n");
      for (String line : lines) {
        out.write("<li>" + Html.of(line) + "</li>\n");
      }
      out.write("</ul>\n");
    }
  }

  private static String acts(Utterance turn, Predicate<String> wanted) {
    return turn.acts().stream().map(Act::id).filter(wanted).collect(Collectors.joining(", "));
  }

  private static void turn(Utterance turn, Set<String> faults, Writer out) throws IOException {
    out.write("<div class=\"turn" + (turn.seller() ? " own" : "") + "\" id=\"turn-");
    out.write(turn.number() + "\">\n<p><strong>" + turn.number() + " " + Html.of(turn.speaker()));
    out.write("</strong></p>\n<p>" + Html.of(turn.text()) + "</p>\n");
    paragraph("acts", acts(turn, act -> !faults.contains(act)), out);
    paragraph("finding", acts(turn, faults::contains), out);
    for (Move fault : ReviewRows.faults(turn, faults)) {
      paragraph("finding", fault.id() + ": " + Brief.of(fault.words()), out);
    }
    if (turn.seller()) {
      for (Finding finding : ReviewRows.findings(turn)) {
        paragraph("finding", finding.message() + " [" + finding.rule().id() + "]", out);
      }
    }
    for (Heard objection : turn.objections()) {
      paragraph("objection", "objection: " + objection.id(), out);
    }
    out.write("</div>\n");
  }

  private static void paragraph(String kind, String text, Writer out) throws IOException {
    if (!text.isEmpty()) {
      out.write("<p class=\"" + kind + "\">" + Html.of(text) + "</p>\n");
    }
  }
}
