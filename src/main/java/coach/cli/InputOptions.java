package coach.cli;

import coach.text.Draft;
import java.util.List;
import java.util.Optional;

/**
 * What to read.
 *
 * @param files as typed; {@code -} is standard input
 * @param format how the drafts are written; empty to find out
 * @param stdinName what standard input is called in reports
 */
record InputOptions(List<String> files, Optional<Draft.Format> format, Optional<String> stdinName) {

  static void addTo(Syntax syntax) {
    syntax.arguments(1, Integer.MAX_VALUE, "FILE", "Name a draft; - is standard input.");
    syntax.option(Option.value(
            "--input", "FORMAT", "How the draft is written: auto (default), text, markdown, mail."));
    syntax.option(Option.value("--stdin-filename", "NAME", "What standard input is called in the report."));
  }

  /** Reads the options; throws {@link CommandFailure} where one cannot be. */
  static InputOptions of(Arguments given) {
    List<String> files = given.words();
    if (files.indexOf(DraftFiles.STDIN) != files.lastIndexOf(DraftFiles.STDIN)) {
      throw new CommandFailure("Standard input (-) is named twice.", "It can be read once only.");
    }
    return new InputOptions(
        files,
        DraftFiles.format(given.value("--input")),
        given.value("--stdin-filename"));
  }
}
