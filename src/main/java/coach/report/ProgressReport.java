package coach.report;

import coach.practice.Progress;
import coach.practice.Remedies;
import coach.practice.Skill;
import coach.practice.Talk;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows what gets better and what is repeated.
 *
 * @param theme plain, or with colours
 * @param remedies what helps against what is repeated
 */
public record ProgressReport(Theme theme, Remedies remedies) {

  private static final String STEPS = "_.-=+*#@";
  private static final int SHOWN = 20;

  public void write(Progress progress, Writer out) throws IOException {
    if (progress.talks().isEmpty()) {
      out.write("No finished talk yet. Begin: coach practice --list\n");
      out.flush();
      return;
    }
    List<Talk> talks = progress.talks();
    long good = talks.stream().filter(Talk::hasGoodEnd).count();
    out.write(
        theme.strong(talks.size() + (talks.size() == 1 ? " talk" : " talks"))
            + " since "
            + Printable.line(talks.get(0).day())
            + ", "
            + good
            + " with an agreement\n\n");
    for (Skill skill : Skill.values()) {
      skill(skill, progress.skills().getOrDefault(skill, List.of()), out);
    }
    repeated(progress, out);
  }

  private void skill(Skill skill, List<Integer> values, Writer out) throws IOException {
    String name = skill.id() + " ".repeat(11 - skill.id().length());
    if (values.isEmpty()) {
      out.write(name + "not rated yet\n");
      return;
    }
    int last = values.get(values.size() - 1);
    String bar = "#".repeat(last / 5) + ".".repeat(20 - last / 5);
    out.write(name + bar + "  " + last + " %, at first " + values.get(0) + " %  ");
    out.write(theme.faint(line(values.subList(Math.max(0, values.size() - SHOWN), values.size()))));
    out.write("\n");
  }

  /** Returns a line of signs, the higher the fuller. */
  private static String line(List<Integer> values) {
    StringBuilder line = new StringBuilder();
    values.forEach(value -> line.append(STEPS.charAt(value * (STEPS.length() - 1) / 100)));
    return line.toString();
  }

  /** Writes what was done wrong too often; nothing where nothing was. */
  public void repeated(Progress progress, Writer out) throws IOException {
    Map<String, Integer> repeated = progress.repeated();
    if (repeated.isEmpty()) {
      out.flush();
      return;
    }
    out.write("\n" + theme.strong("Repeated") + "  one may err; one may not repeat it\n");
    boolean helped = true;
    for (Map.Entry<String, Integer> move : repeated.entrySet()) {
      Optional<String> drill = remedies.against(move.getKey());
      helped &= drill.isPresent();
      out.write(
          "- " + Printable.line(move.getKey()) + " in " + move.getValue() + " of the last talks");
      out.write(drill.map(id -> "; ten short tasks on it: coach drill " + id).orElse("") + "\n");
    }
    out.write(helped ? "" : "Ten short tasks of every kind: coach drill\n");
    out.flush();
  }
}
