package coach.check;

/**
 * A finding that the user chose not to hear of.
 *
 * @param finding what was found
 * @param reason why it is ignored, in the user's words
 */
public record Ignored(Finding finding, String reason) {}
