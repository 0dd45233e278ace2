package coach.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads transcripts of the form {@code Name: text}, where a turn may run over several lines. */
final class NamedLines {

  private NamedLines() {}

  /** Returns the turns; none where no line names a speaker. */
  static Transcript read(Lines lines) {
    Set<String> speakers = speakers(lines);
    Turns turns = new Turns();
    for (int line = 0; line < lines.count(); line++) {
      String said = lines.stripped(line);
      Label label = Label.of(said);
      if (label != null && speakers.contains(folded(label))) {
        turns.say(label.name(), label.rest());
      } else {
        turns.more(said);
      }
    }
    return turns.spoken();
  }

  /**
   * Returns the labels that name a speaker, folded: the first of all, and those that come again.
   * Where fewer than two do, every label counts that looks like a name; else a "Note:" inside a
   * turn would be somebody.
   */
  private static Set<String> speakers(Lines lines) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Label> labels = new LinkedHashMap<>();
    for (int line = 0; line < lines.count(); line++) {
      Label label = Label.of(lines.stripped(line));
      if (label != null) {
        counts.merge(folded(label), 1, Integer::sum);
        labels.putIfAbsent(folded(label), label);
      }
    }
    long again = counts.values().stream().filter(count -> count > 1).count();
    Set<String> speakers = new HashSet<>();
    labels.forEach(
        (name, label) -> {
          boolean first = speakers.isEmpty();
          boolean named = label.isOneWord() || label.isCapitalised();
          if (counts.get(name) > 1 || named && (first || again < 2)) {
            speakers.add(name);
          }
        });
    return speakers;
  }

  private static String folded(Label label) {
    return label.name().toLowerCase(Locale.ROOT);
  }
}
