package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads address lists as people and mail programs write them: {@code Anna Tamm <anna@example.com>},
 * {@code anna@example.com (Anna Tamm)}, {@code "Tamm, Anna" <…>}, or a bare name.
 *
 * <p>Lenient: what it cannot make sense of becomes a name. Groups are flattened.
 */
public final class Addresses {

  private final String list;
  private final List<Address> found = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String mailbox = "";
  private String comment = "";
  private int at;

  private Addresses(String list) {
    this.list = list;
  }

  /** Returns the addresses of a list, in order. */
  public static List<Address> in(String list) {
    Addresses reader = new Addresses(list);
    while (reader.at < list.length()) {
      reader.step(list.charAt(reader.at++));
    }
    reader.finish();
    return reader.found;
  }

  private void step(char c) {
    switch (c) {
      case '"' -> words.append(until('"'));
      case '<' -> mailbox = until('>').strip();
      case '(' -> comment = until(')').strip();
      case ',', ';' -> finish();
      case ':' -> words.setLength(0);
      default -> words.append(c);
    }
  }

  /** Takes what stands before a closing mark, without the back-slashes that shield letters. */
  private String until(char close) {
    StringBuilder inside = new StringBuilder();
    while (at < list.length() && list.charAt(at) != close) {
      char c = list.charAt(at++);
      inside.append(c == '\\' && at < list.length() ? list.charAt(at++) : c);
    }
    at++;
    return inside.toString();
  }

  private void finish() {
    String name = words.toString().strip();
    if (mailbox.isEmpty() && name.indexOf('@') > 0 && name.indexOf(' ') < 0) {
      mailbox = name;
      name = comment;
    }
    if (!name.isEmpty() || !mailbox.isEmpty()) {
      found.add(new Address(name, mailbox));
    }
    words.setLength(0);
    mailbox = "";
    comment = "";
  }
}
