package coach.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Describes options. */
final class Flags {

  private Flags() {}

  /** Returns the model of a command with its help: examples first. */
  static CommandSpec command(String name, String... header) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .header(header)
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n");
    return spec;
  }

  /** Adds what every command has; called last, so that help shows it last. */
  static void addStandard(CommandSpec spec) {
    spec.addOption(flag("On a failure, show where in the program it arose.", "--debug"));
    OptionSpec help =
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .arity("0")
            .type(boolean.class)
            .description("Show this help and stop.")
            .build();
    spec.addOption(help);
    spec.usageMessage().sortOptions(false).width(96);
  }

  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names)
        .arity("0")
        .type(boolean.class)
        .description(description)
        .build();
  }

  static OptionSpec value(String name, String label, String... description) {
    return OptionSpec.builder(name)
        .arity("1")
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  /** Returns an option that may be given several times. */
  static OptionSpec values(String name, String label, String... description) {
    return OptionSpec.builder(name)
        .arity("1")
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  static PositionalParamSpec arguments(String arity, String label, String... description) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity(arity)
        .required(arity.charAt(0) != '0')
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  /** Returns the argument at a place from 0, of which there is one only. */
  static PositionalParamSpec argument(int place, String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(place))
        .arity("1")
        .required(true)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  /** Returns the entries of comma lists, blanks around them dropped. */
  static List<String> split(List<String> lists) {
    List<String> entries = new ArrayList<>();
    for (String list : lists) {
      for (String entry : list.split(",")) {
        if (!entry.isBlank()) {
          entries.add(entry.strip());
        }
      }
    }
    return entries;
  }
}
