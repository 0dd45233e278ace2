package coach.listen;

/**
 * Something that somebody will do.
 *
 * @param words the sentence in which he was asked for it, or promised it, as it was said
 * @param told what the seller writes of it afterwards, as a sentence
 */
public record Deed(String words, String told) {}
