package coach.practice;

import java.util.List;

/**
 * What an answer to a task is worth.
 *
 * @param passed whether it does what the task asks
 * @param moves what was heard in it, the gravest first
 * @param notes what was wrong, the gravest first; where nothing was, what was good
 */
public record Verdict(boolean passed, List<Move> moves, List<Remarks.Note> notes) {}
