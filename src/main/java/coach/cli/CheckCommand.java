package coach.cli;

import coach.check.Checker;
import coach.check.Finding;
import coach.check.Report;
import coach.check.Situation;
import coach.phrasebook.Level;
import coach.report.JsonReport;
import coach.report.ReportFormat;
import coach.report.TextReport;
import coach.text.Draft;
import coach.text.DraftReader;
import coach.text.MessageParser;
import coach.text.UnreadableDraftException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coach check}: reads drafts before they are sent. */
@Command(name = "check", description = "Read a draft before you send it.")
final class CheckCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Drafts to read; - is standard input.")
  private List<String> files;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json")
  private String format;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Checker checker = new Checker(Phrasebooks.builtIn("en"));
    MessageParser parser = checker.parser();
    Situation situation = Situation.on(LocalDate.now());
    List<Report> reports = new ArrayList<>();
    int exit = ExitCode.CLEAN;
    for (String file : files) {
      try (InputStream in = file.equals("-") ? streams.in() : Files.newInputStream(Path.of(file))) {
        Draft draft = DraftReader.read(file, in, Optional.empty());
        reports.add(checker.check(parser.parse(draft), situation));
      } catch (UnreadableDraftException e) {
        streams.err().println("coach: " + e.getMessage());
        exit = ExitCode.FAILED;
      }
    }
    ReportFormat report = format.equals("json") ? new JsonReport() : new TextReport();
    report.write(reports, new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    for (Report one : reports) {
      for (Finding finding : one.findings()) {
        exit = exit == ExitCode.CLEAN && finding.level().reaches(Level.WARNING) ? ExitCode.FINDINGS : exit;
      }
    }
    return exit;
  }
}
