package coach.cli;

import coach.listen.ClientKinds;
import coach.listen.ClientWords;
import coach.listen.Replier;
import coach.listen.Reply;
import coach.listen.SignedName;
import coach.phrasebook.Phrasebook;
import coach.report.ReplyJson;
import coach.text.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach reply}: drafts a reply to start from. */
final class ReplyCommand implements Subcommand {

  private static final String NAME = "--name";
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
    addNameTo(spec);
    spec.addOption(
        Flags.value(OUTPUT, "FILE", "Write it to this file, which must not be there yet."));
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  /** Adds the option for the name that {@link #ownName} returns. */
  static void addNameTo(CommandSpec spec) {
    spec.addOption(Flags.value(NAME, "NAME", "Who signs it; else the only one of 'people'."));
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    boolean asJson = OutputOptions.isJson(parsed);
    Path directory = run.around().directory();
    Projects projects = new Projects(parsed, run.around());
    Project project = projects.in(directory);
    Phrasebook book = project.rules().book();
    ClientInput input = new ClientInput(parsed, run, book.language(), project.parser());
    Message message = input.message();
    ClientWords words = input.words(message);
    Replier replier =
        new Replier(ListenBooks.of(book, projects.layers(directory)), book.language());
    Reply reply =
        replier.to(
            words,
            occasion(message, words, parsed, project),
            new DraftReview(project, Optional.of(message)));
    if (reply.text().isEmpty()) {
      throw new CommandFailure(
          "There are no cards for replies in this language (" + book.code() + ").",
          "They lie in the folder replies; see what there is: coach phrasebook list");
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

  private static Reply.Occasion occasion(
      Message message, ClientWords words, Arguments parsed, Project project) {
    Phrasebook book = project.rules().book();
    Optional<String> kind =
        SituationOptions.client(project)
            .or(
                () ->
                    new ClientKinds(book, book.language())
                        .clearest(words.sentences(), words.text()));
    return new Reply.Occasion(
        new SignedName(book.language()).of(message),
        ownName(parsed, project),
        SituationOptions.stage(project)
            .orElseGet(() -> project.checker().stageOfAnswerTo(words.sentences())),
        kind.orElse(""));
  }

  /** Returns who signs a draft: the one named, else the only one known; empty where nobody is. */
  static String ownName(Arguments parsed, Project project) {
    return Flags.value(parsed, NAME).orElseGet(() -> onlyName(project));
  }

  /** Returns the only one of the own people who is known; empty where none or several are. */
  static String onlyName(Project project) {
    List<String> people = project.preferences().people();
    return people.size() == 1 ? people.get(0) : "";
  }

  private static void write(String text, Arguments parsed, Run run) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Optional<String> file = Flags.value(parsed, OUTPUT);
    if (file.isEmpty()) {
      run.streams().out().write(bytes);
      return;
    }
    Path path = new DraftFiles(run, Optional.empty(), Optional.empty()).path(file.get());
    try {
      Files.write(path, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new CommandFailure(
          file.get() + ": this file is there already, and it stays as it is.",
          "Name another one with " + OUTPUT + ".");
    }
  }
}
