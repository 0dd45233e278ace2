package coach.listen;

/**
 * Something that a seller does in a turn, such as asking or saying back.
 *
 * @param id the name of its card, such as {@code open-question}
 * @param words what in the turn shows it, on one line
 */
public record Act(String id, String words) {}
