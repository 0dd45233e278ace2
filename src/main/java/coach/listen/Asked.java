package coach.listen;

/**
 * A question of the client.
 *
 * @param words the sentence as he wrote it, on one line
 * @param said what he asks, turned to him: {@code when we can start}, or for a request {@code you
 *     would like us to call you}; empty where that is not sure
 * @param isRequest whether he asks for something to be done
 */
public record Asked(String words, String said, boolean isRequest) {}
