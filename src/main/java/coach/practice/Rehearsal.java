package coach.practice;

import coach.phrasebook.SceneCard.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A talk being practised, line by line as somebody types it: replies, and commands with a slash.
 *
 * <p>The lines typed are the whole state: typed again into a new rehearsal they give the same.
 */
public final class Rehearsal implements Conversation {

  /** The commands and what each does, in the order of the help. */
  public static final Map<String, String> COMMANDS =
      SlashCommand.help(
          "hint", "a nudge; once more: a line",
          "say", "a line of the phrasebook for this client",
          "why", "what made the client answer like that",
          "facts", "what you have been told",
          "undo", "take your last reply back",
          "whatif", "TEXT: what that would have brought instead",
          "save", "FILE: keep a copy of the talk",
          "help", "this list",
          "quit", "leave; coach practice --resume goes on");

  private final Observer observer;
  private final List<String> phrases;
  private Session session;
  private int hints;
  private int shown;
  private boolean left;

  /**
   * Starts.
   *
   * @param phrases lines of the phrasebook that suit this client, for {@code /say}
   */
  public Rehearsal(Session session, Observer observer, List<String> phrases) {
    this.session = session;
    this.observer = observer;
    this.phrases = List.copyOf(phrases);
  }

  @Override
  public Event opened() {
    return new Event.Opened(session);
  }

  @Override
  public List<Event> type(String line) {
    if (isOver()) {
      throw new IllegalStateException("The talk is over.");
    }
    return line.startsWith(SlashCommand.SLASH) ? follow(SlashCommand.of(line)) : said(line);
  }

  @Override
  public boolean isOver() {
    return left || session.ending().isPresent();
  }

  public Session session() {
    return session;
  }

  /** Returns lines of the phrasebook that suit this client. */
  public List<String> phrases() {
    return phrases;
  }

  /** Returns the debrief of the talk as it stands. */
  public Event.Closed closed() {
    return new Event.Closed(Debrief.of(session));
  }

  private List<Event> said(String line) {
    Past before = session.past();
    session = session.say(line);
    hints = 0;
    Turn turn = last();
    Remarks remarks = observer.on(turn, before);
    session = remarks.better().map(session::offer).orElse(session);
    List<Event> events = new ArrayList<>();
    events.add(new Event.Answered(turn, remarks));
    if (isOver()) {
      events.add(closed());
    }
    return events;
  }

  private List<Event> follow(SlashCommand command) {
    return switch (command.name()) {
      case "hint" -> List.of(hint());
      case "say" -> List.of(say());
      case "undo" -> List.of(undo());
      case "whatif" -> List.of(compare(command.argument()));
      case "why" -> List.of(explain());
      case "facts" -> List.of(facts());
      case "save" -> List.of(command.keep(TranscriptWriter.of(session)));
      case "help" -> List.of(new Event.Helped(COMMANDS));
      case "quit" -> quit();
      default -> List.of(command.unknown(COMMANDS.keySet()));
    };
  }

  private Event hint() {
    String text = observer.hint(session.past(), session.mood(), hints);
    session = hints > 0 ? session.offer(text) : session;
    hints++;
    return new Event.Hinted(text);
  }

  private Event say() {
    String line =
        phrases.isEmpty()
            ? observer.wording(session.past(), session.mood())
            : phrases.get(shown++ % phrases.size());
    session = session.offer(line);
    return new Event.Hinted(line);
  }

  private Event undo() {
    if (session.past().turns().isEmpty()) {
      return new Event.Refused("There is nothing to take back yet.");
    }
    session = session.undo();
    return new Event.Undone(session.past().turns().size(), session.past().lastLine());
  }

  private Event compare(String other) {
    if (session.past().turns().isEmpty() || other.isEmpty()) {
      return new Event.Refused("Say something first, then: /whatif and what you might have said.");
    }
    Session before = session.undo();
    Session branch = before.say(other);
    Turn turn = branch.past().turns().get(branch.past().turns().size() - 1);
    return new Event.Compared(last(), turn, observer.on(turn, before.past()));
  }

  private Event explain() {
    return session.past().turns().isEmpty()
        ? new Event.Refused("The talk has only begun; there is nothing to explain yet.")
        : new Event.Explained(last(), new Reasons(session).of(last()));
  }

  private Event facts() {
    Set<String> told = session.past().told();
    List<Fact> facts = session.scene().card().facts();
    List<Fact> known = facts.stream().filter(fact -> told.contains(fact.id())).toList();
    return new Event.Listed(known, facts.size() - known.size());
  }

  private List<Event> quit() {
    left = true;
    return List.of(closed());
  }

  private Turn last() {
    List<Turn> turns = session.past().turns();
    return turns.get(turns.size() - 1);
  }
}
