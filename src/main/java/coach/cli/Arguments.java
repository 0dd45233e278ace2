package coach.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was given on a command line. */
final class Arguments {

  private final Syntax syntax;
  private final Map<String, List<String>> given = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  private Arguments(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Reads a command line; throws {@link CommandFailure} where it does not fit.
   *
   * <p>Options may stand anywhere, their values behind a blank or a {@code =}; {@code --} ends them. A word
   * such as {@code @file} is a name like any other.
   */
  static Arguments of(Syntax syntax, List<String> line) {
    Arguments arguments = new Arguments(syntax);
    int end = line.indexOf("--");
    List<String> before = end < 0 ? line : line.subList(0, end);
    int at = 0;
    while (at < before.size()) {
      at = arguments.take(before, at);
    }
    if (end >= 0) {
      arguments.words.addAll(line.subList(end + 1, line.size()));
    }
    if (!arguments.isGiven(Syntax.HELP)) {
      arguments.checkCount();
    }
    return arguments;
  }

  /** Takes a word, and the next if that is its value; returns where to go on. */
  private int take(List<String> line, int at) {
    String word = line.get(at);
    if (!word.startsWith("-") || word.equals("-")) {
      words.add(word);
      return at + 1;
    }
    int sign = word.startsWith("--") ? word.indexOf('=') : -1;
    String name = sign < 0 ? word : word.substring(0, sign);
    Option option = known(name);
    if (!option.hasValue()) {
      if (sign >= 0) {
        throw new CommandFailure("The option " + name + " takes no value.");
      }
      put(option, "");
      return at + 1;
    }
    if (sign < 0 && at + 1 == line.size()) {
      throw new CommandFailure("The option " + name + " lacks its " + option.label() + ".");
    }
    put(option, sign < 0 ? line.get(at + 1) : word.substring(sign + 1));
    return sign < 0 ? at + 2 : at + 1;
  }

  private Option known(String name) {
    Option option = syntax.named(name);
    if (option == null) {
      List<String> names = new ArrayList<>();
      syntax.options().forEach(one -> names.add(one.name()));
      String meant = Nearest.to(name, names).map(near -> "Did you mean " + near + "?").orElse("");
      throw new CommandFailure("There is no option '" + name + "' here.", meant);
    }
    return option;
  }

  private void put(Option option, String value) {
    List<String> values = given.computeIfAbsent(option.name(), name -> new ArrayList<>());
    if (option.hasValue() && !option.repeatable() && !values.isEmpty()) {
      throw new CommandFailure("The option " + option.name() + " is given twice.");
    }
    values.add(value);
  }

  private void checkCount() {
    if (words.size() < syntax.fewest()) {
      throw new CommandFailure("Here is no " + syntax.label() + ".", syntax.about());
    }
    if (words.size() > syntax.most()) {
      throw new CommandFailure("'" + words.get(syntax.most()) + "' is one word too many.");
    }
  }

  /** Whether the command has this option at all. */
  boolean knows(String name) {
    return syntax.named(name) != null;
  }

  boolean isGiven(String name) {
    return given.containsKey(name);
  }

  Optional<String> value(String name) {
    return isGiven(name) ? Optional.of(given.get(name).get(0)) : Optional.empty();
  }

  List<String> values(String name) {
    return given.getOrDefault(name, List.of());
  }

  /** Returns the words that are no options and no values of them. */
  List<String> words() {
    return words;
  }

  /** Returns the entries of comma lists, blanks around them dropped. */
  static List<String> split(List<String> lists) {
    List<String> entries = new ArrayList<>();
    for (String list : lists) {
      int from = 0;
      while (from <= list.length()) {
        int comma = list.indexOf(',', from);
        int end = comma < 0 ? list.length() : comma;
        String entry = list.substring(from, end).strip();
        if (!entry.isEmpty()) {
          entries.add(entry);
        }
        from = end + 1;
      }
    }
    return entries;
  }
}
