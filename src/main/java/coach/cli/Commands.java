package coach.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands; only the one in use is made, so that a start is quick. */
final class Commands {

  /** The names in the order of the help; a name of two words is a command within a group. */
  static final List<String> NAMES =
      List.of(
          "check",
          "explain",
          "rules",
          "parts",
          "paraphrase",
          "ask",
          "objection",
          "client",
          "reply",
          "live",
          "review",
          "practice",
          "drill",
          "progress",
          "phrasebook new",
          "phrasebook check",
          "phrasebook list",
          "hook",
          "completion");

  private Commands() {}

  /** Returns a command; null where there is none of this name. */
  static Subcommand named(String name) {
    return switch (name) {
      case "check" -> new CheckCommand();
      case "explain" -> new ExplainCommand();
      case "rules" -> new RulesCommand();
      case "parts" -> new PartsCommand();
      case "paraphrase" -> new ParaphraseCommand();
      case "ask" -> new AskCommand();
      case "objection" -> new ObjectionCommand();
      case "client" -> new ClientCommand();
      case "reply" -> new ReplyCommand();
      case "live" -> new LiveCommand();
      case "review" -> new ReviewCommand();
      case "practice" -> new PracticeCommand();
      case "drill" -> new DrillCommand();
      case "progress" -> new ProgressCommand();
      case "phrasebook new" -> new PhrasebookNewCommand();
      case "phrasebook check" -> new PhrasebookCheckCommand();
      case "phrasebook list" -> new PhrasebookListCommand();
      case "hook" -> new HookCommand();
      case "completion" -> new CompletionCommand();
      default -> null;
    };
  }

  /** Returns the names that start with a group's name and a blank; empty where it is no group. */
  static List<String> inGroup(String group) {
    return NAMES.stream().filter(name -> name.startsWith(group + " ")).toList();
  }

  /** Returns the model of the whole program, for help, completion and the manual page. */
  static CommandLine tree() {
    CommandLine root = new CommandLine(RootHelp.spec("coach"));
    for (String name : NAMES) {
      int blank = name.indexOf(' ');
      CommandLine parent = blank < 0 ? root : group(root, name.substring(0, blank));
      parent.addSubcommand(name.substring(blank + 1), new CommandLine(named(name).spec()));
    }
    return root;
  }

  private static CommandLine group(CommandLine root, String name) {
    CommandLine known = root.getSubcommands().get(name);
    if (known == null) {
      CommandSpec spec = RootHelp.spec(name);
      known = new CommandLine(spec);
      root.addSubcommand(name, known);
    }
    return known;
  }
}
