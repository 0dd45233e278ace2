package coach.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Who signs what the coach drafts. */
final class Author {

  private static final String NAME = "--name";

  private Author() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(Flags.value(NAME, "NAME", "Who signs it; else the only one of 'people'."));
  }

  /** Returns the one named, else the only one known; empty where nobody is. */
  static String of(Arguments parsed, Project project) {
    return parsed.value(NAME).orElseGet(() -> onlyOneOf(project));
  }

  /** Returns the only one of the own people who is known; empty where none or several are. */
  static String onlyOneOf(Project project) {
    List<String> people = project.preferences().people();
    return people.size() == 1 ? people.get(0) : "";
  }
}
