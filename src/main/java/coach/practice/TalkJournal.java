package coach.practice;

import coach.text.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One talk in a journal: how it began, what was typed, and what it came to, an object a line.
 *
 * @param journal where it is kept
 */
public record TalkJournal(Journal journal) {

  /** Notes how a talk begins. */
  public void began(Session session, String day) throws IOException {
    append(
        json -> {
          json.writeStringField("scene", session.scene().card().id());
          json.writeStringField("difficulty", session.difficulty().id());
          json.writeNumberField("seed", session.seed());
          json.writeStringField("day", day);
        });
  }

  /** Notes a line typed. */
  public void typed(String line) throws IOException {
    append(json -> json.writeStringField("typed", line));
  }

  /** Notes what a talk came to. */
  public void closed(Talk.Result result) throws IOException {
    append(
        json -> {
          json.writeStringField("ending", result.ending().orElse("left"));
          json.writeNumberField("standing", result.standing());
          for (Map.Entry<Skill, Integer> skill : result.skills().entrySet()) {
            json.writeNumberField(skill.getKey().id(), skill.getValue());
          }
          json.writeObjectFieldStart("harm");
          for (Map.Entry<String, Integer> move : result.harm().entrySet()) {
            json.writeNumberField(move.getKey(), move.getValue());
          }
          json.writeEndObject();
        });
    journal.settle();
  }

  private void append(JournalLine.Fields fields) throws IOException {
    journal.append(JournalLine.of(fields));
  }

  /** Returns the talk; empty where the journal holds none that can be read. */
  public Optional<Talk> read() throws IOException {
    try {
      return talk();
    } catch (IllegalArgumentException e) {
      // Somebody has written a word into the file where a number was: the talk counts as not there.
      return Optional.empty();
    }
  }

  private Optional<Talk> talk() throws IOException {
    List<String> lines = journal.lines();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> start = JournalLine.fields(lines.get(0));
    if (!start.keySet().containsAll(List.of("scene", "difficulty", "seed", "day"))) {
      return Optional.empty();
    }
    List<String> typed = new ArrayList<>();
    Optional<Talk.Result> result = Optional.empty();
    for (String line : lines.subList(1, lines.size())) {
      Map<String, String> fields = JournalLine.fields(line);
      if (fields.containsKey("typed")) {
        typed.add(fields.get("typed"));
      } else if (fields.containsKey("standing")) {
        result = Optional.of(result(fields));
      }
    }
    return Optional.of(
        new Talk(
            start.get("scene"),
            Named.of(Difficulty.class, start.get("difficulty")),
            Long.parseLong(start.get("seed")),
            start.get("day"),
            typed,
            result));
  }

  private static Talk.Result result(Map<String, String> fields) {
    Map<Skill, Integer> skills = new EnumMap<>(Skill.class);
    Map<String, Integer> harm = new LinkedHashMap<>();
    for (Skill skill : Skill.values()) {
      if (fields.containsKey(skill.id())) {
        skills.put(skill, Integer.valueOf(fields.get(skill.id())));
      }
    }
    fields.forEach(
        (name, value) -> {
          if (name.startsWith("harm.")) {
            harm.put(name.substring("harm.".length()), Integer.valueOf(value));
          }
        });
    Optional<String> ending =
        Optional.ofNullable(fields.get("ending")).filter(end -> !end.equals("left"));
    return new Talk.Result(ending, Integer.parseInt(fields.get("standing")), skills, harm);
  }
}
