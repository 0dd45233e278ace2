package coach.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A few tasks being answered, line by line as somebody types: answers, and commands. */
public final class Drilling {

  /** The commands and what each does, in the order of the help. */
  public static final Map<String, String> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("hint", "what helps here; once more: a good answer for this once");
    COMMANDS.put("skip", "leave this one out; it is not counted");
    COMMANDS.put("help", "this list");
    COMMANDS.put("quit", "leave");
  }

  /**
   * A task with an answer that passes it.
   *
   * @param better is known to pass
   */
  public record Proven(DrillTask task, String better) {}

  private final List<Proven> tasks;
  private final Examiner examiner;
  private int at;
  private int hints;
  private int answered;
  private int passed;
  private boolean left;

  /** Starts. */
  public Drilling(List<Proven> tasks, Examiner examiner) {
    this.tasks = List.copyOf(tasks);
    this.examiner = examiner;
  }

  /** Returns the first events. */
  public List<DrillEvent> opened() {
    return List.of(next());
  }

  /** Whether all tasks are done, or the drill was left. */
  public boolean isOver() {
    return left || at == tasks.size();
  }

  /**
   * Takes a line and returns what it brings; throws {@link IllegalStateException} after the end.
   */
  public List<DrillEvent> type(String line) {
    if (isOver()) {
      throw new IllegalStateException("The drill is over.");
    }
    return line.startsWith("/") ? command(line.substring(1).strip()) : answered(line);
  }

  /** Returns the last event, with the count. */
  public DrillEvent closed() {
    return new DrillEvent.Closed(tasks.size(), answered, passed);
  }

  private List<DrillEvent> answered(String line) {
    Proven now = tasks.get(at);
    List<String> shown = hints > 1 ? List.of(now.better()) : List.of();
    Verdict verdict = examiner.of(now.task(), line, shown);
    Grade grade = !verdict.passed() ? Grade.AGAIN : hints > 0 ? Grade.HARD : Grade.GOOD;
    answered++;
    passed += verdict.passed() ? 1 : 0;
    return then(new DrillEvent.Marked(now.task(), line, grade, verdict, now.better()));
  }

  private List<DrillEvent> command(String name) {
    Proven now = tasks.get(at);
    return switch (name) {
      case "hint" -> List.of(new DrillEvent.Hinted(hint(now)));
      case "skip" -> then(new DrillEvent.Skipped(now.task(), now.better()));
      case "help" -> List.of(new DrillEvent.Helped());
      case "quit" -> {
        left = true;
        yield List.of(closed());
      }
      default -> List.of(new DrillEvent.Refused(refusal(name)));
    };
  }

  private String hint(Proven now) {
    hints++;
    return hints == 1 ? now.task().drill().hint() : now.better();
  }

  private static String refusal(String name) {
    return "There is no /" + name + ". There are: /" + String.join(" /", COMMANDS.keySet());
  }

  private List<DrillEvent> then(DrillEvent event) {
    List<DrillEvent> events = new ArrayList<>(List.of(event));
    at++;
    hints = 0;
    events.add(isOver() ? closed() : next());
    return events;
  }

  private DrillEvent next() {
    return new DrillEvent.Posed(at + 1, tasks.size(), tasks.get(at).task());
  }
}
