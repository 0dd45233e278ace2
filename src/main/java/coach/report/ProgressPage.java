package coach.report;

import coach.practice.Progress;
import coach.practice.Skill;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Progress as one page for a browser that loads nothing from elsewhere. */
public final class ProgressPage {

  private static final int WIDTH = 600;
  private static final int HEIGHT = 120;

  public void write(Progress progress, Writer out) throws IOException {
    out.write("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n");
    out.write("<title>coach: progress</title>\n<style>body{font:16px sans-serif;max-width:40em;");
    out.write("margin:2em auto}polyline{fill:none;stroke:#2060a0;stroke-width:2}</style></head>\n");
    out.write("<body><h1>Progress</h1>\n<p>" + progress.talks().size() + " finished talks.</p>\n");
    for (Skill skill : Skill.values()) {
      List<Integer> values = progress.skills().getOrDefault(skill, List.of());
      out.write("<h2>" + skill.id() + "</h2>\n");
      out.write(values.isEmpty() ? "<p>not rated yet</p>\n" : line(skill, values, progress));
    }
    out.write("<h2>Repeated</h2>\n");
    out.write(progress.repeated().isEmpty() ? "<p>nothing in three talks</p>\n" : "");
    out.write("<ul>\n");
    for (Map.Entry<String, Integer> move : progress.repeated().entrySet()) {
      out.write("<li>" + Html.of(move.getKey()) + ": " + move.getValue() + " talks</li>\n");
    }
    out.write("</ul></body></html>\n");
    out.flush();
  }

  private static String line(Skill skill, List<Integer> values, Progress progress) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      int x = values.size() == 1 ? WIDTH / 2 : i * WIDTH / (values.size() - 1);
      points.append(x).append(',').append(HEIGHT - values.get(i) * HEIGHT / 100).append(' ');
    }
    int last = progress.now(skill);
    return "<svg role=\"img\" aria-label=\""
        + (skill.id() + ": " + last + " percent at last\" width=\"" + WIDTH)
        + ("\" height=\"" + (HEIGHT + 4) + "\"><polyline points=\"" + points.toString().strip())
        + ("\"/></svg>\n<p>" + progress.first(skill) + " % at first, " + last + " % now</p>\n");
  }
}
