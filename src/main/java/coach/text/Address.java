package coach.text;

/**
 * A person or mailbox in a header.
 *
 * @param name the display name; empty where there is none
 * @param mailbox the address such as {@code anna@example.com}; empty where only a name is known
 */
public record Address(String name, String mailbox) {}
