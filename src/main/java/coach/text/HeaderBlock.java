package coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The header fields at the top of a mail, as they stand in its text.
 *
 * @param fields the fields in order
 * @param lines how many lines the block takes, an mbox line before and the separator after included
 */
record HeaderBlock(List<Field> fields, int lines) {

  /** Fields of the mail standards that only a header block has. */
  private static final Set<String> TELLING =
      Set.of(
          "to",
          "cc",
          "bcc",
          "from",
          "subject",
          "reply-to",
          "message-id",
          "mime-version",
          "content-type",
          "return-path",
          "received",
          "in-reply-to",
          "delivered-to");

  /** Where some mail programs end the header block of a draft. */
  private static final String EMACS_SEPARATOR = "--text follows this line--";

  /** What a text without a header block has. */
  static final HeaderBlock NONE = new HeaderBlock(List.of(), 0);

  /**
   * A header field.
   *
   * @param name in lower case
   * @param value unfolded, without the blanks around it
   * @param line the line it starts on, from 0
   * @param span where the value stands
   */
  record Field(String name, String value, int line, Span span) {}

  /** Reads the block at the top of a text; empty where there is none. */
  static HeaderBlock in(String text, Lines lines) {
    int line = isMailbox(lines, 0) ? 1 : 0;
    List<Field> fields = new ArrayList<>();
    while (line < lines.count() && isField(text, lines, line)) {
      int next = line + 1;
      while (next < lines.count() && isContinuation(text, lines, next)) {
        next++;
      }
      fields.add(field(text, lines, line, next));
      line = next;
    }
    boolean ended = line == lines.count() || lines.isBlank(line) || isSeparator(lines, line);
    if (telling(fields) < (ended || isSubject(fields) ? 1 : 2)) {
      return NONE;
    }
    return new HeaderBlock(List.copyOf(fields), separatorEnd(lines, line));
  }

  private static int separatorEnd(Lines lines, int line) {
    return line < lines.count() && (lines.isBlank(line) || isSeparator(lines, line))
        ? line + 1
        : line;
  }

  private static boolean isSeparator(Lines lines, int line) {
    return lines.length(line) < 40 && lines.stripped(line).equals(EMACS_SEPARATOR);
  }

  private static boolean isMailbox(Lines lines, int line) {
    return lines.count() > 1
        && lines.length(line) < 500
        && lines.stripped(line).startsWith("From ")
        && lines.stripped(line).indexOf(':') > 0;
  }

  private static boolean isSubject(List<Field> fields) {
    return !fields.isEmpty() && fields.get(0).name().equals("subject");
  }

  private static int telling(List<Field> fields) {
    int count = 0;
    for (Field field : fields) {
      count += TELLING.contains(field.name()) ? 1 : 0;
    }
    return count;
  }

  /** Whether a line is a name of letters, digits and hyphens, a colon, and anything. */
  private static boolean isField(String text, Lines lines, int line) {
    int start = lines.start(line);
    int end = lines.end(line);
    int at = start;
    while (at < end && isNameLetter(text.charAt(at))) {
      at++;
    }
    return at > start && at < end && text.charAt(at) == ':';
  }

  private static boolean isNameLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }

  private static boolean isContinuation(String text, Lines lines, int line) {
    char first = lines.length(line) == 0 ? 'x' : text.charAt(lines.start(line));
    return (first == ' ' || first == '\t') && !lines.isBlank(line);
  }

  private static Field field(String text, Lines lines, int line, int next) {
    int colon = text.indexOf(':', lines.start(line));
    String name = text.substring(lines.start(line), colon).toLowerCase(Locale.ROOT);
    int end = lines.last(next - 1);
    int start = Blank.skip(text, colon + 1, end);
    Span span = new Span(start, Math.max(start, end));
    return new Field(name, unfolded(span.of(text)), line, span);
  }

  private static String unfolded(String value) {
    if (value.indexOf('\n') < 0) {
      return value;
    }
    StringBuilder one = new StringBuilder();
    for (String part : value.split("\n")) {
      one.append(one.isEmpty() ? "" : " ").append(part.strip());
    }
    return one.toString();
  }

  boolean isPresent() {
    return !fields.isEmpty();
  }

  /** Returns the value of the first field of a name, given in lower case. */
  Optional<String> value(String name) {
    Field field = field(name);
    return field == null || field.value().isEmpty() ? Optional.empty() : Optional.of(field.value());
  }

  /** Returns the first field of a name, given in lower case, or null. */
  Field field(String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    return null;
  }

  /** Returns what the block says. */
  Headers headers() {
    List<Address> copied = addresses("cc");
    copied.addAll(addresses("bcc"));
    boolean reply = value("in-reply-to").isPresent() || value("references").isPresent();
    return new Headers(
        isPresent(),
        addresses("from"),
        addresses("to"),
        copied,
        value("subject"),
        value("date"),
        reply);
  }

  private List<Address> addresses(String name) {
    List<Address> found = new ArrayList<>();
    for (Field field : fields) {
      if (field.name().equals(name)) {
        found.addAll(Addresses.in(field.value()));
      }
    }
    return found;
  }
}
