package coach.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A few tasks being answered, line by line as somebody types: answers, and commands. */
public final class Drilling implements Conversation {

  /** The commands and what each does, in the order of the help. */
  public static final Map<String, String> COMMANDS =
      SlashCommand.help(
          "hint", "what helps here; once more: a good answer for this once",
          "skip", "leave this one out; it is not counted",
          "help", "this list",
          "quit", "leave");

  /**
   * A task with an answer that passes it.
   *
   * @param better is known to pass
   */
  public record Proven(DrillTask task, String better) {}

  private final List<Proven> tasks;
  private final Examiner examiner;
  private final List<String> answers = new ArrayList<>();
  private int at;
  private int hints;
  private int passed;
  private boolean left;

  /** Starts. */
  public Drilling(List<Proven> tasks, Examiner examiner) {
    this.tasks = List.copyOf(tasks);
    this.examiner = examiner;
  }

  @Override
  public Event opened() {
    return next();
  }

  @Override
  public boolean isOver() {
    return left || at == tasks.size();
  }

  @Override
  public List<Event> type(String line) {
    if (isOver()) {
      throw new IllegalStateException("The drill is over.");
    }
    return line.startsWith(SlashCommand.SLASH) ? follow(SlashCommand.of(line)) : answered(line);
  }

  private Event counted() {
    return new Event.Counted(tasks.size(), answers.size(), passed);
  }

  private List<Event> answered(String line) {
    Proven now = tasks.get(at);
    List<String> shown = hints > 1 ? List.of(now.better()) : List.of();
    Verdict verdict = examiner.of(now.task(), line, shown, answers);
    Grade grade = !verdict.passed() ? Grade.AGAIN : hints > 0 ? Grade.HARD : Grade.GOOD;
    answers.add(line);
    passed += verdict.passed() ? 1 : 0;
    return then(new Event.Marked(now.task(), line, grade, verdict, now.better()));
  }

  private List<Event> follow(SlashCommand command) {
    Proven now = tasks.get(at);
    return switch (command.name()) {
      case "hint" -> List.of(new Event.Hinted(hint(now)));
      case "skip" -> then(new Event.Skipped(now.task(), now.better()));
      case "help" -> List.of(new Event.Helped(COMMANDS));
      case "quit" -> {
        left = true;
        yield List.of(counted());
      }
      default -> List.of(command.unknown(COMMANDS.keySet()));
    };
  }

  private String hint(Proven now) {
    hints++;
    return hints == 1 ? now.task().drill().hint() : now.better();
  }

  private List<Event> then(Event event) {
    List<Event> events = new ArrayList<>(List.of(event));
    at++;
    hints = 0;
    events.add(isOver() ? counted() : next());
    return events;
  }

  private Event next() {
    return new Event.Posed(at + 1, tasks.size(), tasks.get(at).task());
  }
}
