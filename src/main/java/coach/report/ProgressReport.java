package coach.report;

import coach.practice.Memory;
import coach.practice.Progress;
import coach.practice.Remedies;
import coach.practice.Skill;
import coach.practice.Talk;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
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
  private static final int LAST_STEP = STEPS.length() - 1;
  private static final String LEGEND =
      "           a sign for each talk, from _ (0 %) to @ (100 %); a blank was not rated";
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
      skill(skill, progress, out);
    }
    out.write(theme.faint(LEGEND) + "\n");
    repeated(progress, out);
  }

  private void skill(Skill skill, Progress progress, Writer out) throws IOException {
    String name = skill.id() + " ".repeat(11 - skill.id().length());
    if (!progress.isRated(skill)) {
      out.write(name + "not rated yet\n");
      return;
    }
    int now = progress.now(skill);
    String bar = "#".repeat(now / 5) + ".".repeat(20 - now / 5);
    out.write(
        String.format("%s%s  %3d %%, at first %3d %%  ", name, bar, now, progress.first(skill)));
    out.write(theme.faint(line(skill, progress.talks())) + "\n");
  }

  /** Returns a sign for each of the last talks, the higher the fuller. */
  private static String line(Skill skill, List<Talk> talks) {
    StringBuilder line = new StringBuilder();
    for (Talk talk : talks.subList(Math.max(0, talks.size() - SHOWN), talks.size())) {
      Optional<Integer> value = talk.rated(skill);
      line.append(value.map(percent -> STEPS.charAt(percent * LAST_STEP / 100)).orElse(' '));
    }
    return "[" + line + "]";
  }

  /**
   * Writes how many tasks of drills were answered, and how many are to be repeated.
   *
   * @param day today
   */
  public void drills(Collection<Memory> memories, LocalDate day, Writer out) throws IOException {
    if (!memories.isEmpty()) {
      long due = memories.stream().filter(memory -> memory.isDue(day)).count();
      String done =
          memories.size() == 1 ? "1 task answered, " : memories.size() + " tasks answered, ";
      out.write("\n" + theme.strong("Drills") + "  " + done);
      out.write(due == 0 ? "none to repeat today\n" : due + " to repeat today: coach drill\n");
    }
    out.flush();
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
