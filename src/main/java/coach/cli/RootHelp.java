package coach.cli;

/** What is said of the program, and of a group of commands, as a whole. */
final class RootHelp {

  private RootHelp() {}

  static Syntax program() {
    return Syntax.of(
            "A coach for what you write and say to clients. It works offline; nothing leaves this"
                + " machine.",
            "",
            "  coach check offer.txt              read a draft before you send it",
            "  pbpaste | coach check -            the same, from another program",
            "  coach explain long-sentence        why a rule asks what it asks",
            "")
        .option(Option.flag("--version", "-V", "Show the version and stop."))
        .withStandardOptions();
  }

  static Syntax group(String name) {
    Syntax syntax =
        switch (name) {
          case "phrasebook" ->
              Syntax.of(
                  "Look after phrasebooks: the cards that hold what the coach knows.",
                  "",
                  "  coach phrasebook new rule our-tone     write a first card of your own",
                  "  coach phrasebook check my-cards        find every fault in a folder of cards",
                  "  coach phrasebook list                  languages, and how much each holds",
                  "");
          default -> Syntax.of("Commands for " + name + ".", "");
        };
    return syntax.withStandardOptions();
  }
}
