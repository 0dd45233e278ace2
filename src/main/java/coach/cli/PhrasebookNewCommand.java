package coach.cli;

import coach.phrasebook.Family;
import coach.report.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach phrasebook new}: writes a filled-in card to start from. */
final class PhrasebookNewCommand implements Subcommand {

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
    spec.addPositional(Flags.argument(0, "KIND", String.join(", ", folders().keySet()) + "."));
    spec.addPositional(Flags.argument(1, "NAME", "Small letters, digits and hyphens: our-tone."));
    spec.addOption(
        Flags.value("--dir", "DIR", "The folder of phrasebooks (default: .coach/phrasebooks)."));
    spec.addOption(Flags.value("--lang", "LANG", "The language of the card (default: en)."));
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    String kind = new Given(parsed.operand(0), "KIND").among(List.copyOf(folders().keySet()));
    Given name = new Given(parsed.operand(1), "NAME");
    Given language = new Given(parsed.value("--lang").orElse("en"), "--lang");
    if (!isPlain(name.value()) || !isPlain(language.value())) {
      throw (isPlain(name.value()) ? language : name)
          .wrong("Use small letters, digits and hyphens, such as our-tone.");
    }
    Path root =
        run.around().directory().resolve(parsed.value("--dir").orElse(".coach/phrasebooks"));
    Path file =
        root.resolve(language.value()).resolve(folders().get(kind)).resolve(name.value() + ".md");
    String template = BuiltIn.text("coach/templates/" + kind + ".md");
    Files.createDirectories(file.getParent());
    String card = template.replace("{name}", name.value());
    NewFile.write(file, card, "Choose another name, or edit it.");
    run.streams().out().println("Wrote " + Printable.line(file.toString()));
    run.streams()
        .out()
        .println("Edit it, then: coach phrasebook check " + Printable.line(root.toString()));
    return ExitCode.CLEAN;
  }

  /** Returns the kinds of card with a folder of their own, and the folders. */
  private static Map<String, String> folders() {
    Map<String, String> folders = new LinkedHashMap<>();
    folders.put("rule", "rules/");
    folders.put("scene", "scenes/");
    for (Family family : Family.values()) {
      if (family.isFolder()) {
        folders.put(family.id(), family.place());
      }
    }
    return folders;
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
