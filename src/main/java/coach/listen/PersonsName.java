package coach.listen;

import coach.text.Word;
import java.util.List;

/**
 * A person's name as it stands in a line.
 *
 * @param line the line
 * @param title such as Dr; null for none
 * @param names first name and surname, or one of them; at least one
 */
record PersonsName(String line, Word title, List<Word> names) {

  /** Returns how a colleague would greet him: {@code Anna}, {@code Dr Leitner}. */
  String familiar() {
    Word first = names.get(0);
    boolean initial = first.text().length() == 1;
    return title != null || initial ? formal() : text(first, first);
  }

  /** Returns how a stranger would greet him: {@code Anna Tamm}, {@code Dr Leitner}. */
  String formal() {
    Word last = names.get(names.size() - 1);
    return title == null ? text(names.get(0), last) : titled() + ' ' + text(last, last);
  }

  private String titled() {
    boolean stop = title.end() < line.length() && line.charAt(title.end()) == '.';
    return text(title, title) + (stop ? "." : "");
  }

  private String text(Word from, Word to) {
    return line.substring(from.start(), to.end());
  }
}
