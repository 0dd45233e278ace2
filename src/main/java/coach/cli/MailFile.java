package coach.cli;

import coach.check.Report;
import coach.practice.Session;
import coach.report.TextReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * The mail that follows a talk, in a file.
 *
 * @param name of the file, as typed
 */
record MailFile(Venue venue, String name) {

  /** Checks the mail, or drafts it where the file is not there yet; returns the exit code. */
  int follow(Session talk) throws IOException {
    FollowingMail mail = FollowingMail.after(talk, venue);
    DraftFiles files = new DraftFiles(venue.run(), Optional.empty(), Optional.empty());
    if (!name.equals(DraftFiles.STDIN) && Files.notExists(files.path(name))) {
      SafeWrite.write(files.path(name), mail.draft().getBytes(StandardCharsets.UTF_8));
      venue.run().complaints().note("drafted " + name + "; write it, then run this again.");
      return ExitCode.CLEAN;
    }
    Report report = mail.check(files.read(name));
    new TextReport(venue.theme(), venue.run().around().width()).write(List.of(report), venue.out());
    return Drafts.exitCode(report, OutputOptions.failOn(venue.project().preferences()));
  }
}
