package coach.cli;

import coach.check.Report;
import coach.check.Situation;
import coach.phrasebook.Level;
import coach.report.LastLine;
import coach.report.Printable;
import coach.text.Draft;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks one draft after the other; one that cannot be read does not hide the rest. */
final class Drafts {

  private final DraftFiles files;
  private final Projects projects;
  private final SituationOptions situation;
  private final Complaints complaints;
  private final Ignores ignores;
  private final LanguageDoubts doubts;
  private int exitCode = ExitCode.CLEAN;

  Drafts(DraftFiles files, Projects projects, SituationOptions situation, Complaints complaints) {
    this.files = files;
    this.projects = projects;
    this.situation = situation;
    this.complaints = complaints;
    this.ignores = new Ignores(projects.configs());
    this.doubts = new LanguageDoubts(complaints);
  }

  /** Returns the reports of the drafts that could be read; tells what was wrong with the others. */
  List<Report> check(List<String> names) {
    List<Report> reports = new ArrayList<>();
    for (String name : names) {
      Project project = projects.in(files.folder(name));
      Situation around = situation.in(project, files);
      Draft draft = read(name);
      if (draft != null) {
        Report all = project.checker().check(project.parser().parse(draft), around);
        Report report = ignores.apply(all, project, files.folder(name));
        doubts.on(report, project.rules().book());
        reports.add(report);
        if (exitCode == ExitCode.CLEAN) {
          exitCode = exitCode(report, OutputOptions.failOn(project.preferences()));
        }
      }
    }
    ignores.stale().forEach(complaints::note);
    if (exitCode == ExitCode.FAILED) {
      complaints.tellHelp();
    }
    return reports;
  }

  /**
   * Ignores from now on what a check of drafts finds, for a reason, and tells where that is kept.
   */
  void ignore(List<String> names, String reason, PrintStream out) throws IOException {
    if (reason.isBlank()) {
      throw new CommandFailure(
          "--ignore-new: the reason is empty.", "Say for the next reader why this may stay.");
    }
    for (String name : names) {
      Project project = projects.in(files.folder(name));
      for (Report report : check(List.of(name))) {
        Path file = ignores.add(report, project, files.folder(name), reason.strip());
        String draft = Printable.line(report.message().draft().path());
        out.println(
            draft
                + ": "
                + report.findings().size()
                + " ignored in "
                + Printable.line(file.toString()));
      }
    }
    exitCode = exitCode == ExitCode.FINDINGS ? ExitCode.CLEAN : exitCode;
  }

  /** Returns what the last line says about drafts that were checked. */
  LastLine lastLine() {
    return doubts;
  }

  /** Returns 2 if a draft could not be read, else 1 if one fails, else 0. */
  int exitCode() {
    return exitCode;
  }

  private Draft read(String name) {
    try {
      Draft draft = files.read(name);
      draft.notes().forEach(note -> complaints.note(draft.path() + ": " + note));
      return draft;
    } catch (CommandFailure failure) {
      complaints.tellOne(failure);
      exitCode = ExitCode.FAILED;
      return null;
    }
  }

  /** Returns 1 if a draft fails, else 0. */
  static int exitCode(Report report, Level failOn) {
    return report.fails(failOn) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
