package coach.cli;

import coach.report.Printable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach phrasebook new}: writes a filled-in card to start from. */
final class PhrasebookNewCommand implements Subcommand {

  private static final List<String> KINDS = List.of("rule", "objection", "client", "scene");

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "new",
            "Write a filled-in card of your own to start from.",
            "",
            "  coach phrasebook new rule our-tone",
            "  coach phrasebook new client seasonal --dir my-cards",
            "");
    spec.addPositional(Flags.argument(0, "KIND", "rule, objection, client or scene."));
    spec.addPositional(Flags.argument(1, "NAME", "Small letters, digits and hyphens: our-tone."));
    spec.addOption(
        Flags.value("--dir", "DIR", "The folder of phrasebooks (default: .coach/phrasebooks)."));
    spec.addOption(Flags.value("--lang", "LANG", "The language of the card (default: en)."));
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    String kind = new Given(Flags.argument(parsed, 0), "KIND").among(KINDS);
    Given name = new Given(Flags.argument(parsed, 1), "NAME");
    Given language = new Given(Flags.value(parsed, "--lang").orElse("en"), "--lang");
    if (!isPlain(name.value()) || !isPlain(language.value())) {
      throw (isPlain(name.value()) ? language : name)
          .wrong("Use small letters, digits and hyphens, such as our-tone.");
    }
    Path root =
        run.around().directory().resolve(Flags.value(parsed, "--dir").orElse(".coach/phrasebooks"));
    Path file = root.resolve(language.value()).resolve(kind + "s").resolve(name.value() + ".md");
    String template = CardFiles.builtIn("/coach/templates/" + kind + ".md");
    write(file, template.replace("{name}", name.value()));
    run.streams().out().println("Wrote " + Printable.line(file.toString()));
    run.streams()
        .out()
        .println("Edit it, then: coach phrasebook check " + Printable.line(root.toString()));
    return ExitCode.CLEAN;
  }

  private static void write(Path file, String card) throws IOException {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, card, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new CommandFailure(
          file + ": this card is there already.", "Choose another name, or edit it.");
    }
  }

  private static boolean isPlain(String name) {
    boolean plain = !name.isEmpty() && name.charAt(0) != '-' && name.length() <= 60;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      plain &= c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
    return plain;
  }
}
