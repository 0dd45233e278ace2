package coach.cli;

import coach.listen.ClientKinds;
import coach.listen.ClientWords;
import coach.listen.Reply;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.Phrasebook;
import coach.report.ReplyJson;
import coach.text.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach reply}: drafts a reply to start from. */
final class ReplyCommand implements Subcommand {

  private static final String OUTPUT = "-o";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "reply",
            "Draft a reply to a client: his points said back, a place for each answer.",
            "",
            "  coach reply her-mail.eml > draft.txt      then edit draft.txt, and",
            "  coach check draft.txt --reply-to her-mail.eml",
            "");
    ClientInput.addOneTo(spec);
    SituationOptions.addTalkTo(spec);
    Author.addTo(spec);
    spec.addOption(
        Flags.value(OUTPUT, "FILE", "Write it to this file, which must not be there yet."));
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Project project = new Projects(parsed, run.around()).in(run.around().directory());
    boolean asJson = FormatOption.isJsonTyped(parsed);
    Phrasebook book = project.rules().book();
    ClientInput input = new ClientInput(parsed, run, book.language(), project.parser());
    Message message = input.message();
    ClientWords words = input.words(message);
    FamilyBook cards = project.cards();
    Reply reply =
        new Replying(project)
            .to(message, Author.of(parsed, project), new ClientKinds(cards).evident(words));
    if (reply.text().isEmpty()) {
      throw FamilyBooks.none(Family.REPLY, book.code());
    }
    StringWriter out = new StringWriter();
    if (asJson) {
      new ReplyJson(book.code()).write(words.text(), reply, out);
    } else {
      out.write(reply.text());
    }
    write(out.toString(), parsed, run);
    return ExitCode.CLEAN;
  }

  private static void write(String text, Arguments parsed, Run run) throws IOException {
    Optional<String> file = parsed.value(OUTPUT);
    if (file.isPresent()) {
      Path path = new DraftFiles(run, Optional.empty(), Optional.empty()).path(file.get());
      NewFile.write(path, text, "Name another one with " + OUTPUT + ".");
    } else {
      run.streams().out().write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
