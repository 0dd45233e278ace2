package coach.cli;

import coach.listen.ClientWords;
import coach.text.Draft;
import coach.text.Language;
import coach.text.Message;
import coach.text.MessageParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Takes the client's words from the command line, a file, or standard input. */
final class ClientInput {

  private static final String LINES = "--lines";

  private final Arguments parsed;
  private final Run run;
  private final Language language;
  private final MessageParser parser;

  ClientInput(Arguments parsed, Run run, Language language, MessageParser parser) {
    this.parsed = parsed;
    this.run = run;
    this.language = language;
    this.parser = parser;
  }

  static void addTo(CommandSpec spec) {
    addOneTo(spec);
    spec.addOption(
        Flags.flag("Read a message a line on standard input; write a JSON object a line.", LINES));
  }

  /** Adds what a command takes that hears one message only. */
  static void addOneTo(CommandSpec spec) {
    spec.addPositional(
        Flags.arguments(
            "0..*",
            "TEXT",
            "What the client said, or the file that holds it; - is standard input."));
    FormatOption.addJsonTo(spec);
  }

  static boolean isLines(Arguments parsed) {
    return parsed.isGiven(LINES);
  }

  /** What is done with each message. */
  interface Listener {
    void hear(ClientWords words) throws IOException;
  }

  /** Hands over the message, or each of the lines; throws {@link CommandFailure} for no words. */
  void forEach(Listener listener) throws IOException {
    List<String> arguments = parsed.operands();
    if (!isLines(parsed)) {
      listener.hear(words(message()));
      return;
    }
    if (!arguments.isEmpty() && !arguments.equals(List.of(DraftFiles.STDIN))) {
      throw new CommandFailure(LINES + " reads standard input, and nothing else.");
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(run.streams().in(), StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      listener.hear(ClientWords.of(Draft.ofText(DraftFiles.STDIN, line), parser));
    }
  }

  /** Returns the one message; throws {@link CommandFailure} where there is none. */
  Message message() {
    return parser.parse(draft(String.join(" ", parsed.operands())));
  }

  /** Returns the client's words in a message; throws {@link CommandFailure} for none. */
  ClientWords words(Message message) {
    return checked(ClientWords.of(message));
  }

  private Draft draft(String argument) {
    if (argument.isBlank()) {
      throw new CommandFailure(
          "There is nothing to listen to.", "Say what the client said, or - for standard input.");
    }
    boolean named =
        argument.equals(DraftFiles.STDIN)
            || new TypedName(argument).isMeantAsFile(run.around().directory());
    return named
        ? new DraftFiles(run, Optional.empty(), Optional.empty()).read(argument)
        : Draft.ofText("", argument);
  }

  private ClientWords checked(ClientWords words) {
    Optional<CommandFailure> fault = Intelligible.fault(words, language);
    if (fault.isPresent()) {
      throw fault.get();
    }
    return words;
  }
}
