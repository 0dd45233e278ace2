package coach.listen;

/**
 * Something said back that the client did not say so.
 *
 * @param words what departs from his words
 * @param said what he said there; empty where that is not sure
 */
public record Misquote(String words, String said) {}
