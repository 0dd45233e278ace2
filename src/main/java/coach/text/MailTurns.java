package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the turns of one mail: what its author says, and what he quotes, however deep.
 *
 * @param parser finds the parts of a message
 * @param people who is meant by a line above quoted words
 */
record MailTurns(MessageParser parser, Correspondents people) {

  /** Deeper than any talk goes; a file of nothing but signs of quoting must not hang anybody. */
  private static final int DEEPEST = 40;

  private static final char QUOTED = '>';

  /** Returns the turns in the order in which they were written. */
  List<Transcript.Line> of(Message mail, String author) {
    List<Transcript.Line> said = turns(mail, author, mail.headers().recipients(), 0);
    if (said.stream().noneMatch(line -> line.speaker().equals(author))) {
      said.add(new Transcript.Line(author, text(mail, mail.said())));
    }
    return said;
  }

  private List<Transcript.Line> turns(
      Message mail, String author, List<Address> recipients, int depth) {
    List<Transcript.Line> said = new ArrayList<>();
    StringBuilder own = new StringBuilder();
    String quoted = people.quoted("", author, recipients);
    int answers = 0;
    int quotes = 0;
    for (Part part : mail.parts()) {
      switch (part.kind()) {
        case BODY -> append(own, text(mail, part.sentences()));
        case ATTRIBUTION -> quoted = people.quoted(mail.text(part.span()), author, recipients);
        case QUOTED -> {
          answers += end(own, author, said);
          quotes++;
          said.addAll(quoted(mail, part, quoted, depth));
        }
        default -> {}
      }
    }
    boolean above = answers == 1 && quotes == 1 && own.length() == 0;
    end(own, author, said);
    if (above) {
      said.add(said.remove(0));
    }
    return said;
  }

  /** Returns what somebody else wrote, and what he quoted in turn. */
  private List<Transcript.Line> quoted(Message mail, Part part, String author, int depth) {
    Message inner = parser.parse(Draft.ofText("", unquoted(mail.text(part.span()))));
    boolean further = inner.parts().stream().anyMatch(one -> one.kind() == PartKind.QUOTED);
    return further && depth < DEEPEST
        ? turns(inner, author, List.of(), depth + 1)
        : List.of(new Transcript.Line(author, text(mail, part.sentences())));
  }

  /** Returns lines without one level of signs. */
  private static String unquoted(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (String line : text.split("\n", -1)) {
      int at = 0;
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
      boolean marked = at < line.length() && line.charAt(at) == QUOTED;
      plain.append(marked ? line.substring(at + 1) : line).append('\n');
    }
    return plain.toString();
  }

  /** Ends a stretch of the author's own words; returns how many turns that makes. */
  private static int end(StringBuilder own, String author, List<Transcript.Line> said) {
    if (own.length() == 0) {
      return 0;
    }
    said.add(new Transcript.Line(author, own.toString()));
    own.setLength(0);
    return 1;
  }

  private static void append(StringBuilder own, String text) {
    own.append(own.length() == 0 ? "" : "\n").append(text);
  }

  private static String text(Message mail, List<Sentence> sentences) {
    StringBuilder text = new StringBuilder();
    sentences.forEach(sentence -> append(text, mail.line(sentence)));
    return text.toString();
  }
}
