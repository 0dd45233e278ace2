package coach.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How each task went on each day, an object a line; what was answered is not kept.
 *
 * @param journal where it is kept
 */
public record DrillJournal(Journal journal) {

  private static final String DAY = "day";
  private static final String TASK = "task";
  private static final String GRADE = "grade";

  /** Notes how a task went. */
  public void add(String task, Grade grade, LocalDate day) throws IOException {
    journal.append(
        JournalLine.of(
            json -> {
              json.writeStringField(DAY, day.toString());
              json.writeStringField(TASK, task);
              json.writeStringField(GRADE, grade.id());
            }));
  }

  /** Returns how well each task is remembered, by its name. */
  public Map<String, Memory> memories() throws IOException {
    Map<String, Memory> memories = new LinkedHashMap<>();
    for (String line : journal.lines()) {
      Map<String, String> fields = JournalLine.fields(line);
      Optional<LocalDate> day = day(fields.getOrDefault(DAY, ""));
      Optional<Grade> grade = Grade.of(fields.getOrDefault(GRADE, ""));
      if (day.isPresent() && grade.isPresent() && fields.containsKey(TASK)) {
        memories.merge(
            fields.get(TASK),
            Memory.first(grade.get(), day.get()),
            (known, first) -> known.after(grade.get(), day.get()));
      }
    }
    return memories;
  }

  /** Deletes it. */
  public void forget() throws IOException {
    Files.deleteIfExists(journal.file());
  }

  private static Optional<LocalDate> day(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      // Somebody has written into the file: the line counts as not there.
      return Optional.empty();
    }
  }
}
