package coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A set of patterns that is matched against sentences in one pass.
 *
 * <p>It remembers the tokens it has met: for one thread at a time.
 *
 * @param <K> what a match is known by
 */
public final class Phrases<K> {

  /**
   * Patterns of one piece of code.
   *
   * @param code the code
   * @param set the address of the set in it
   * @param groups for each group of the set its key and patterns; null for one that is not looked
   *     for
   */
  private record Part<K>(PhraseCode code, int set, List<Group<K>> groups) {}

  private record Group<K>(K key, List<String> patterns) {}

  private final List<Part<K>> parts;

  private Phrases(List<Part<K>> parts) {
    this.parts = parts;
  }

  /**
   * Returns all matches in a sentence, from its start on; of one pattern at most one per starting
   * word.
   */
  public List<PhraseMatch<K>> in(Sentence sentence) {
    return in(List.of(sentence));
  }

  /** Returns all matches in several sentences, in their order. */
  public List<PhraseMatch<K>> in(List<Sentence> sentences) {
    List<PhraseMatch<K>> found = new ArrayList<>();
    if (parts.size() == 1) {
      collect(parts.get(0), sentences, found);
    } else if (parts.size() > 1) {
      for (Part<K> part : parts) {
        collect(part, sentences, found);
      }
      found.sort((a, b) -> a.span().start() - b.span().start());
    }
    return found;
  }

  /** Returns whether any pattern matches in a text read as one sentence. */
  public boolean anyIn(CharSequence text) {
    return !in(new Sentence(new Span(0, text.length()), Words.of(text))).isEmpty();
  }

  private static <K> void collect(
      Part<K> part, List<Sentence> sentences, List<PhraseMatch<K>> found) {
    for (Sentence sentence : sentences) {
      Tokens tokens = sentence.tokens(part.code());
      if (!tokens.meet(part.code().need(part.set()))) {
        continue;
      }
      PhraseMatcher matcher = new PhraseMatcher(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        collect(part, sentence, tokens, i, matcher, found);
      }
    }
  }

  private static <K> void collect(
      Part<K> part,
      Sentence sentence,
      Tokens tokens,
      int at,
      PhraseMatcher matcher,
      List<PhraseMatch<K>> found) {
    int before = found.size();
    Candidates candidates = Candidates.patterns(part.code(), part.set(), tokens, at);
    while (candidates.next()) {
      int end = matcher.match(candidates.node(), candidates.start());
      if (end > at) {
        add(part, candidates.pattern(), sentence, at, end, found, before);
      }
    }
  }

  private static <K> void add(
      Part<K> part,
      int pattern,
      Sentence sentence,
      int first,
      int end,
      List<PhraseMatch<K>> found,
      int before) {
    int number = pattern >>> PhraseCode.GROUP;
    Group<K> group = number < part.groups().size() ? part.groups().get(number) : null;
    if (group == null) {
      return;
    }
    int place = pattern & (1 << PhraseCode.GROUP) - 1;
    for (int i = before; i < found.size(); i++) {
      if (found.get(i).number() == place && found.get(i).patterns() == group.patterns()) {
        return;
      }
    }
    found.add(new PhraseMatch<>(group.key(), group.patterns(), place, sentence, first, end));
  }

  /** Gathers patterns; what the build has compiled is taken as it is, the rest is compiled. */
  public static final class Builder<K> {

    private final Map<String, List<String>> lists;
    private final List<Part<K>> parts = new ArrayList<>();
    private final List<Group<K>> groups = new ArrayList<>();
    private PhraseCompiler checker;

    /** Starts a set whose patterns may name these word lists; their entries are plain patterns. */
    public Builder(Map<String, List<String>> lists) {
      this.lists = lists;
    }

    /** Adds a pattern; throws a {@link PhraseSyntaxException} that says what is wrong with it. */
    public Builder<K> add(K key, String pattern) {
      return add(key, List.of(pattern));
    }

    /** Adds patterns; throws a {@link PhraseSyntaxException} that says what is wrong with one. */
    public Builder<K> add(K key, List<String> patterns) {
      if (patterns.isEmpty()) {
        return this;
      }
      if (patterns instanceof CompiledPatterns compiled && compiled.fits(lists)) {
        addCompiled(new Group<>(key, patterns), compiled);
      } else {
        checker = checker == null ? new PhraseCompiler(lists) : checker;
        checker.set(List.of(patterns));
        groups.add(new Group<>(key, patterns));
      }
      return this;
    }

    private void addCompiled(Group<K> group, CompiledPatterns patterns) {
      Part<K> part = part(patterns);
      while (part.groups().size() <= patterns.group()) {
        part.groups().add(null);
      }
      part.groups().set(patterns.group(), group);
    }

    private Part<K> part(CompiledPatterns patterns) {
      for (Part<K> part : parts) {
        if (part.code() == patterns.code() && part.set() == patterns.set()) {
          return part;
        }
      }
      Part<K> part = new Part<>(patterns.code(), patterns.set(), new ArrayList<>());
      parts.add(part);
      return part;
    }

    public Phrases<K> build() {
      List<Part<K>> all = new ArrayList<>(parts);
      if (!groups.isEmpty()) {
        PhraseCompiler compiler = new PhraseCompiler(lists);
        List<List<String>> patterns = new ArrayList<>();
        groups.forEach(group -> patterns.add(group.patterns()));
        int set = compiler.set(patterns);
        all.add(new Part<>(compiler.code(), set, List.copyOf(groups)));
      }
      return new Phrases<>(all);
    }
  }
}
