package coach.text;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;

/** Patterns as written, and what the build compiled of them. */
public final class CompiledPatterns extends AbstractList<String> {

  private final List<String> written;
  private final PhraseCode code;
  private final int set;
  private final int group;
  private final Map<String, List<String>> lists;

  /**
   * Joins patterns with their code.
   *
   * @param written the patterns
   * @param code holds them compiled
   * @param set the address of their set
   * @param group their group within it
   * @param lists the word lists that the code was compiled with
   */
  public CompiledPatterns(
      List<String> written, PhraseCode code, int set, int group, Map<String, List<String>> lists) {
    this.written = written;
    this.code = code;
    this.set = set;
    this.group = group;
    this.lists = lists;
  }

  @Override
  public String get(int index) {
    return written.get(index);
  }

  @Override
  public int size() {
    return written.size();
  }

  PhraseCode code() {
    return code;
  }

  int set() {
    return set;
  }

  int group() {
    return group;
  }

  /** Whether the code was compiled with these very word lists; more of them do no harm. */
  boolean fits(Map<String, List<String>> others) {
    if (others == lists) {
      return true;
    }
    for (Map.Entry<String, List<String>> list : lists.entrySet()) {
      if (others.get(list.getKey()) != list.getValue()) {
        return false;
      }
    }
    return true;
  }
}
