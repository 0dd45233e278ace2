package coach.cli;

import coach.text.Draft;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What to read.
 *
 * @param files as typed; {@code -} is standard input
 * @param format how the drafts are written; empty to find out
 * @param stdinName what standard input is called in reports
 */
record InputOptions(List<String> files, Optional<Draft.Format> format, Optional<String> stdinName) {

  static void addTo(CommandSpec spec) {
    spec.addPositional(Flags.arguments("1..*", "FILE", "The drafts; - is standard input."));
    spec.addOption(
        Flags.value(
            "--input",
            "FORMAT",
            "How the draft is written: auto (default), text, markdown, mail."));
    spec.addOption(
        Flags.value("--stdin-filename", "NAME", "What standard input is called in the report."));
  }

  /** Reads the options; throws {@link CommandFailure} where one cannot be. */
  static InputOptions of(Arguments parsed) {
    List<String> files = parsed.operands();
    if (files.indexOf(DraftFiles.STDIN) != files.lastIndexOf(DraftFiles.STDIN)) {
      throw new CommandFailure("Standard input (-) is named twice.", "It can be read once only.");
    }
    return new InputOptions(
        files, DraftFiles.format(parsed.value("--input")), parsed.value("--stdin-filename"));
  }
}
