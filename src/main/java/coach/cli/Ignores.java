package coach.cli;

import coach.check.Finding;
import coach.check.Report;
import coach.report.Printable;
import coach.text.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out of reports what the user chose to ignore, and tells entries that match nothing any
 * more.
 */
final class Ignores {

  private final ConfigFinder configs;
  private final Map<Path, IgnoreFile> files = new HashMap<>();
  private final List<String> stale = new ArrayList<>();

  Ignores(ConfigFinder configs) {
    this.configs = configs;
  }

  /**
   * Returns the file that holds for a draft: next to the project's configuration, or next to the
   * draft.
   */
  private IgnoreFile file(Project project, Path folder) {
    Config config = project.preferences().config();
    Path place =
        configs.isOfProject(config)
            ? config.file().orElseThrow().toAbsolutePath().getParent()
            : folder;
    return files.computeIfAbsent(place.resolve(IgnoreFile.NAME), IgnoreFile::read);
  }

  private static String name(IgnoreFile file, Path folder, String draft) {
    String way = file.file().getParent().relativize(folder).toString().replace('\\', '/');
    String name = draft.substring(draft.lastIndexOf('/') + 1);
    return Printable.line(way.isEmpty() ? name : way + "/" + name);
  }

  /** Returns a report without the findings to ignore. */
  Report apply(Report report, Project project, Path folder) {
    IgnoreFile file = file(project, folder);
    if (file.isEmpty()) {
      return report;
    }
    Message message = report.message();
    Set<String> used = new HashSet<>();
    Report left =
        report.ignoring(
            finding -> {
              Optional<IgnoreFile.Entry> entry = entry(file, finding, message);
              entry.ifPresent(one -> used.add(one.finding()));
              return entry.map(IgnoreFile.Entry::reason);
            });
    for (IgnoreFile.Entry entry : file.of(name(file, folder, message.draft().path()))) {
      if (!used.contains(entry.finding()) && canTell(entry, message, project)) {
        String place = file.file() + ":" + entry.line() + ": ";
        stale.add(place + entry.rule() + " finds nothing there any more; take the line out.");
      }
    }
    return left;
  }

  /**
   * Whether this run can tell that an entry is of no use: its rule ran, and nothing but a change of
   * the draft makes it find less. What has no name may be another draft each time.
   */
  private static boolean canTell(IgnoreFile.Entry entry, Message message, Project project) {
    return project.running().contains(entry.rule())
        && project.rules().rule(entry.rule()).looksAtTheDraftAlone()
        && !message.draft().path().equals(DraftFiles.STDIN);
  }

  private static Optional<IgnoreFile.Entry> entry(
      IgnoreFile file, Finding finding, Message message) {
    return file.entry(finding.rule().id(), ContextKey.of(finding, message));
  }

  /** Returns what to tell of entries that match nothing any more. */
  List<String> stale() {
    return stale;
  }

  /** Ignores from now on what a report found, for a reason; returns the file that says so. */
  Path add(Report report, Project project, Path folder, String reason) throws IOException {
    IgnoreFile file = file(project, folder);
    Message message = report.message();
    for (Finding finding : report.findings()) {
      if (entry(file, finding, message).isEmpty()) {
        String key = ContextKey.of(finding, message);
        file.add(name(file, folder, message.draft().path()), finding.rule().id(), key, reason);
      }
    }
    file.save();
    return file.file();
  }
}
