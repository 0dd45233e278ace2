package coach.practice;

import java.util.List;

/**
 * A talk at a prompt, line by line as somebody types it.
 *
 * <p>A line that opens with a slash is a command; the talk says itself what any other line is.
 */
public interface Conversation {

  /** The command that leaves a talk, whatever it is. */
  String QUIT = "/quit";

  /** Returns the first event. */
  Event opened();

  /**
   * Takes a line and returns what it brings; throws {@link IllegalStateException} after the end.
   */
  List<Event> type(String line);

  /**
   * Returns where the seller's own words begin in a line being typed; its length where there are
   * none.
   */
  default int ownWords(String line) {
    return line.startsWith(SlashCommand.SLASH) ? line.length() : 0;
  }

  /** Whether the talk has ended or was left. */
  boolean isOver();
}
