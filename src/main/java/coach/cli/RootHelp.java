package coach.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What is said of the program, and of a group of commands, as a whole. */
final class RootHelp {

  private RootHelp() {}

  /** Returns the model of the program or of a group; its commands are to be added. */
  static CommandSpec spec(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    Flags.addStandard(spec);
    boolean root = name.equals("coach");
    spec.usageMessage()
        .header(root ? program() : group(name))
        .synopsisSubcommandLabel("COMMAND")
        .commandListHeading("%nCommands:%n")
        .optionListHeading("%nOptions:%n");
    if (root) {
      spec.addOption(Flags.flag("Show the version and stop.", "-V", "--version"));
    }
    return spec;
  }

  private static String[] program() {
    return new String[] {
      "A coach for what you write and say to clients. It works offline; nothing leaves this machine.",
      "",
      "  coach check offer.txt              read a draft before you send it",
      "  pbpaste | coach check -            the same, from another program",
      "  coach explain long-sentence        why a rule asks what it asks",
      "  coach paraphrase 'We need it now'  say a client's points back to him",
      "  coach ask her-mail.eml             what he has not told yet, and how to ask for it",
      "  coach objection 'Too dear for us'  how to meet what holds a client back",
      "  coach client her-mail.eml          of what kind a client is, and how to handle him",
      ""
    };
  }

  private static String[] group(String name) {
    return switch (name) {
      case "phrasebook" ->
          new String[] {
            "Look after phrasebooks: the cards that hold what the coach knows.",
            "",
            "  coach phrasebook new rule our-tone     write a first card of your own",
            "  coach phrasebook check my-cards        find every fault in a folder of cards",
            "  coach phrasebook list                  languages, and how much each holds",
            ""
          };
      default -> new String[0];
    };
  }
}
