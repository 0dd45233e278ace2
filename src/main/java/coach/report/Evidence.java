package coach.report;

import coach.listen.Heard;

/** Names what was heard, with the words that decided. */
final class Evidence {

  private Evidence() {}

  static String of(Heard heard, Theme theme) {
    StringBuilder words = new StringBuilder(theme.strong(Printable.line(heard.id())));
    String gap = ": ";
    for (String said : heard.words()) {
      words.append(gap).append('"').append(Printable.line(said)).append('"');
      gap = ", ";
    }
    return words.toString();
  }
}
