package coach.cli;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Shows help: examples first, then the options. */
final class HelpPage {

  private static final int WIDTH = 96;

  private HelpPage() {}

  /** Shows the help of one command. */
  static void show(String name, Syntax syntax, PrintStream out) {
    show(new CommandLine(spec(name, syntax)), out);
  }

  static void show(CommandLine line, PrintStream out) {
    line.usage(out, CommandLine.Help.Ansi.OFF);
  }

  /** Returns the picocli model of the whole program, for help, completion and the manual page. */
  static CommandLine tree() {
    CommandLine root = new CommandLine(spec("coach", RootHelp.program()));
    for (String name : Commands.NAMES) {
      int blank = name.indexOf(' ');
      CommandLine parent = blank < 0 ? root : group(root, name.substring(0, blank));
      String last = name.substring(blank + 1);
      parent.addSubcommand(last, new CommandLine(spec(last, Commands.named(name).syntax())));
    }
    return root;
  }

  private static CommandLine group(CommandLine root, String name) {
    CommandLine known = root.getSubcommands().get(name);
    if (known == null) {
      known = new CommandLine(spec(name, RootHelp.group(name)));
      root.addSubcommand(name, known);
    }
    return known;
  }

  private static CommandSpec spec(String name, Syntax syntax) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .header(escaped(syntax.header()))
        .footer(escaped(syntax.footer()))
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .synopsisSubcommandLabel("COMMAND")
        .commandListHeading("%nCommands:%n")
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .width(WIDTH);
    if (!syntax.label().isEmpty()) {
      spec.addPositional(arguments(syntax));
    }
    syntax.options().forEach(option -> spec.addOption(option(option)));
    return spec;
  }

  private static OptionSpec option(Option option) {
    Class<?> type = option.repeatable() ? List.class : option.hasValue() ? String.class : boolean.class;
    return OptionSpec.builder(option.names().toArray(new String[0]))
        .type(type)
        .arity(option.hasValue() ? "1" : "0")
        .paramLabel(option.label())
        .usageHelp(option.name().equals(Syntax.HELP))
        .description(escaped(option.description()))
        .build();
  }

  private static PositionalParamSpec arguments(Syntax syntax) {
    boolean many = syntax.most() > 1;
    return PositionalParamSpec.builder()
        .index(many ? "0..*" : "0")
        .arity(syntax.fewest() + ".." + (many ? "*" : syntax.most()))
        .type(many ? List.class : String.class)
        .paramLabel(syntax.label())
        .description(escaped(List.of(syntax.about())))
        .build();
  }

  /** Returns lines in which picocli finds nothing to fill in. */
  private static String[] escaped(List<String> lines) {
    return lines.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new);
  }
}
