package coach.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command line may hold, and the words of its help.
 *
 * <p>Plain data: a run reads it by itself, and only help and completion make a picocli model of it, since
 * loading picocli takes a quarter of a cold start.
 */
final class Syntax {

  static final String HELP = "--help";
  static final String DEBUG = "--debug";

  private final List<String> header;
  private final List<Option> options = new ArrayList<>();
  private String label = "";
  private String about = "";
  private int fewest;
  private int most;
  private List<String> footer = List.of();

  private Syntax(List<String> header) {
    this.header = header;
  }

  /** Returns a syntax without options; the header says what the command does, then shows examples. */
  static Syntax of(String... header) {
    return new Syntax(List.of(header));
  }

  Syntax option(Option option) {
    options.add(option);
    return this;
  }

  /** Says how many arguments there may be and what they are. */
  Syntax arguments(int fewest, int most, String label, String about) {
    this.fewest = fewest;
    this.most = most;
    this.label = label;
    this.about = about;
    return this;
  }

  Syntax footer(String... lines) {
    footer = List.of(lines);
    return this;
  }

  /** Adds the options that every command has; called last, so that help shows them last. */
  Syntax withStandardOptions() {
    return option(Option.flag(DEBUG, "On a failure, show where in the program it arose."))
        .option(Option.flag(HELP, "-h", "Show this help and stop."));
  }

  List<String> header() {
    return header;
  }

  List<Option> options() {
    return options;
  }

  String label() {
    return label;
  }

  String about() {
    return about;
  }

  int fewest() {
    return fewest;
  }

  int most() {
    return most;
  }

  List<String> footer() {
    return footer;
  }

  /** Returns the option of a name, or null where there is none. */
  Option named(String name) {
    for (Option option : options) {
      if (option.names().contains(name)) {
        return option;
      }
    }
    return null;
  }
}
