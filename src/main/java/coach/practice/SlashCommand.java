package coach.practice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A command typed at a prompt, such as {@code /save FILE}.
 *
 * @param name without the slash
 * @param argument what follows it; empty where nothing does
 */
record SlashCommand(String name, String argument) {

  static final String SLASH = "/";

  /** Reads a line that opens with a slash. */
  static SlashCommand of(String line) {
    int blank = line.indexOf(' ');
    String name = line.substring(SLASH.length(), blank < 0 ? line.length() : blank);
    return new SlashCommand(name, blank < 0 ? "" : line.substring(blank + 1).strip());
  }

  /** Returns what each command does, in the order given: a name, what it does, a name … */
  static Map<String, String> help(String... namesAndDeeds) {
    Map<String, String> help = new LinkedHashMap<>();
    for (int i = 0; i < namesAndDeeds.length; i += 2) {
      help.put(namesAndDeeds[i], namesAndDeeds[i + 1]);
    }
    return Collections.unmodifiableMap(help);
  }

  /** Tells that there is none of this name. */
  Event unknown(Set<String> known) {
    return new Event.Refused("There is no /" + name + ". There are: /" + String.join(" /", known));
  }

  /** Wishes that a text is kept in the file that the argument names. */
  Event keep(String text) {
    return argument.isEmpty()
        ? new Event.Refused("Say where: /" + name + " FILE")
        : new Event.Saved(text, argument);
  }
}
