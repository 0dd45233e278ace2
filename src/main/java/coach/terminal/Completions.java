package coach.terminal;

import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/**
 * What Tab offers: commands after a slash, else lines of the phrasebook.
 *
 * @param commands what each does, by name without the slash
 * @param lines whole lines, offered while their first word is typed
 */
public record Completions(Map<String, String> commands, List<String> lines) implements Completer {

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    if (line.wordIndex() > 0) {
      return;
    }
    if (line.line().startsWith("/")) {
      commands.forEach(
          (name, does) ->
              candidates.add(new Candidate("/" + name, "/" + name, null, does, null, null, true)));
    } else {
      lines.forEach(
          text -> candidates.add(new Candidate(text, text, null, null, null, null, false)));
    }
  }
}
