package coach.listen;

/**
 * One way to say the client's points back.
 *
 * @param way how: plain, question or important-first
 * @param text what to say
 * @param quoted whether some of it is quoted, because turning it round was not sure
 */
public record Paraphrase(String way, String text, boolean quoted) {}
