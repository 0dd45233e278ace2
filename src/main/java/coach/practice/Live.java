package coach.practice;

import coach.listen.ClientWords;
import coach.listen.Inquiry;
import coach.listen.Reply;
import coach.listen.Reply.Occasion;
import coach.listen.Reviewer;
import coach.text.Draft;
import coach.text.MessageParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A talk with a real client, line by line as the seller types it: what the client says, what he
 * says himself after {@code >}, and commands with a slash.
 */
public final class Live implements Conversation {

  /** The commands and what each does, in the order of the help. */
  public static final Map<String, String> COMMANDS =
      SlashCommand.help(
          "me", "TEXT, or > TEXT: what you said",
          "ask", "what to ask next; /ask PURPOSE for another purpose",
          "objection", "how to meet the last objection",
          "next", "the next step to propose",
          "summary", "the recap to send; /summary FILE writes it there",
          "save", "FILE: keep what was said; nothing is kept otherwise",
          "help", "this list",
          "quit", "leave");

  private static final String MINE = ">";
  private static final String ME = "me";
  private static final String NO_CARDS = "There are no cards for this in this language.";

  /** How many questions are shown at once. */
  private static final int QUESTIONS = 3;

  private final Attention attention;
  private final MessageParser parser;
  private final Function<ClientWords, Optional<String>> doubt;
  private final Occasion occasion;
  private final Reviewer reviewer;
  private Call call = Call.SILENT;
  private boolean left;

  /**
   * Starts.
   *
   * @param doubt why the client's words cannot be understood; empty where they can
   * @param occasion who is greeted by the recap, and who signs it
   * @param reviewer reads the recap before it is handed out
   */
  public Live(
      Attention attention,
      MessageParser parser,
      Function<ClientWords, Optional<String>> doubt,
      Occasion occasion,
      Reviewer reviewer) {
    this.attention = attention;
    this.parser = parser;
    this.doubt = doubt;
    this.occasion = occasion;
    this.reviewer = reviewer;
  }

  @Override
  public Event opened() {
    return new Event.Joined();
  }

  @Override
  public int ownWords(String line) {
    if (line.startsWith(MINE)) {
      return MINE.length();
    }
    String me = SlashCommand.SLASH + ME + " ";
    return line.startsWith(me) ? me.length() : line.length();
  }

  @Override
  public boolean isOver() {
    return left;
  }

  @Override
  public List<Event> type(String line) {
    if (left) {
      throw new IllegalStateException("The talk is over.");
    }
    if (line.isBlank()) {
      return List.of();
    }
    if (line.startsWith(MINE)) {
      return List.of(said(line.substring(MINE.length()).strip()));
    }
    return List.of(
        line.startsWith(SlashCommand.SLASH) ? follow(SlashCommand.of(line)) : heard(line));
  }

  private Event heard(String line) {
    ClientWords words = ClientWords.of(parser.parse(Draft.ofText("", line)));
    Optional<String> why = doubt.apply(words);
    if (why.isPresent()) {
      return new Event.Refused(why.get());
    }
    Call before = call;
    call = attention.hear(before, words);
    Event.Overheard overheard = attention.overheard(before, call, words);
    call = call.onto(call.course().shown(overheard.inquiry().questions()));
    return overheard;
  }

  private Event said(String turn) {
    if (turn.isEmpty()) {
      return new Event.Refused("Say what you said: > and your words.");
    }
    Call before = call;
    call = attention.say(before, turn);
    return attention.spoken(before, call, turn);
  }

  private Event follow(SlashCommand command) {
    return switch (command.name()) {
      case ME -> said(command.argument());
      case "ask" -> ask(command.argument());
      case "objection" -> objection();
      case "next" -> next();
      case "summary" -> summary(command);
      case "save" -> call.turns().isEmpty() ? nothing() : command.keep(call.transcript());
      case "help" -> new Event.Helped(COMMANDS);
      case "quit" -> quit();
      default -> command.unknown(COMMANDS.keySet());
    };
  }

  private static Event nothing() {
    return new Event.Refused("The client has said nothing yet: type what the client says first.");
  }

  private Event ask(String purpose) {
    if (!purpose.isEmpty() && !attention.purposes().contains(purpose)) {
      return new Event.Refused(
          "There is no purpose '"
              + purpose
              + "'. There are: "
              + String.join(", ", attention.purposes()));
    }
    Optional<String> wanted = Optional.of(purpose).filter(one -> !one.isEmpty());
    Inquiry inquiry = attention.ask(call, wanted, QUESTIONS);
    return inquiry.ledger().isEmpty() && inquiry.questions().isEmpty()
        ? new Event.Refused(NO_CARDS)
        : new Event.Asked(inquiry);
  }

  private Event objection() {
    return call.objection()
        .<Event>map(Event.Met::new)
        .orElseGet(() -> new Event.Refused("No objection has been heard."));
  }

  private Event next() {
    Inquiry.Tactic tactic = attention.ask(call, Optional.empty(), 1).tactic();
    Optional<String> step = attention.nextStep(call);
    String line = attention.line(call);
    return tactic.text().isEmpty() && step.isEmpty() && line.isEmpty()
        ? new Event.Refused(NO_CARDS)
        : new Event.Advised(tactic, step, line);
  }

  private Event summary(SlashCommand command) {
    if (call.client().sentences().isEmpty()) {
      return nothing();
    }
    Reply recap = attention.recap(call, occasion, reviewer);
    if (recap.text().isEmpty()) {
      return new Event.Refused(NO_CARDS);
    }
    return command.argument().isEmpty() ? new Event.Summed(recap) : command.keep(recap.text());
  }

  private Event quit() {
    left = true;
    return new Event.Left(call.turns().size());
  }
}
