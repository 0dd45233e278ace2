package coach.text;

/**
 * A person or mailbox in a header.
 *
 * @param name the display name; empty where there is none
 * @param mailbox the address such as {@code anna@example.com}; empty where only a name is known
 */
public record Address(String name, String mailbox) {

  /** Returns the mailbox without its domain. */
  public String local() {
    int at = mailbox.indexOf('@');
    return at < 0 ? mailbox : mailbox.substring(0, at);
  }

  /** Returns what stands after the sign in the mailbox; the whole mailbox where it has none. */
  public String domain() {
    return mailbox.substring(mailbox.indexOf('@') + 1);
  }

  /** Returns the display name, that part first which stands after a comma: "Tamm, Anna". */
  public String nameInOrder() {
    int comma = name.indexOf(',');
    return comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
  }
}
