package coach.text;

import coach.text.Node.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of patterns that is matched against sentences in one pass.
 *
 * <p>Immutable once built, and safe to share between threads.
 *
 * @param <K> what a match is known by
 */
public final class Phrases<K> {

  /** How many words a gap may stand for. */
  static final int GAP = 4;

  private final PhraseIndex<K> index;

  private Phrases(PhraseIndex<K> index) {
    this.index = index;
  }

  /** Returns all matches in a sentence, from its start on; of one pattern at most one per starting word. */
  public List<PhraseMatch<K>> in(Sentence sentence) {
    List<PhraseMatch<K>> found = new ArrayList<>();
    collect(sentence, new HashMap<>(), found);
    return found;
  }

  /** Returns all matches in several sentences, in their order. */
  public List<PhraseMatch<K>> in(List<Sentence> sentences) {
    List<PhraseMatch<K>> found = new ArrayList<>();
    Map<String, List<PhraseIndex.Entry<K>>> seen = new HashMap<>();
    for (Sentence sentence : sentences) {
      collect(sentence, seen, found);
    }
    return found;
  }

  /** Returns whether any pattern matches in a text read as one sentence. */
  public boolean anyIn(CharSequence text) {
    return !in(new Sentence(new Span(0, text.length()), Words.of(text))).isEmpty();
  }

  private void collect(
      Sentence sentence, Map<String, List<PhraseIndex.Entry<K>>> seen, List<PhraseMatch<K>> found) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      List<PhraseIndex.Entry<K>> candidates = seen.get(word.text());
      if (candidates == null) {
        candidates = index.startingWith(word);
        seen.put(word.text(), candidates);
      }
      for (int c = 0; c < candidates.size(); c++) {
        PhraseIndex.Entry<K> entry = candidates.get(c);
        int end = match(entry.start(), words, i);
        if (end > i) {
          found.add(new PhraseMatch<>(entry.key(), entry.pattern(), sentence, i, end));
        }
      }
    }
  }

  /** Returns the index after the first way to match, or -1. */
  private static int match(Node node, List<Word> words, int at) {
    List<Step> steps = node.steps();
    for (int s = 0; s < steps.size(); s++) {
      int end = take(steps.get(s), words, at);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static int take(Step step, List<Word> words, int at) {
    return switch (step.kind()) {
      case ACCEPT -> at;
      case START -> at == 0 ? match(step.next(), words, at) : -1;
      case END -> onlySignsFrom(words, at) ? match(step.next(), words, at) : -1;
      case GAP -> gap(step.next(), words, at);
      case LIST -> at < words.size() ? list(step, words, at) : -1;
      default -> at < words.size() && step.takes(words.get(at)) ? match(step.next(), words, at + 1) : -1;
    };
  }

  private static boolean onlySignsFrom(List<Word> words, int at) {
    for (int i = at; i < words.size(); i++) {
      if (words.get(i).kind() != Word.Kind.SIGN) {
        return false;
      }
    }
    return true;
  }

  private static int gap(Node next, List<Word> words, int at) {
    for (int skipped = 0; skipped <= GAP && at + skipped <= words.size(); skipped++) {
      int end = match(next, words, at + skipped);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static int list(Step step, List<Word> words, int at) {
    for (PhraseIndex.Entry<String> entry : step.list().startingWith(words.get(at))) {
      int after = match(entry.start(), words, at);
      int end = after > at ? match(step.next(), words, after) : -1;
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** Gathers patterns and the lists that they name. */
  public static final class Builder<K> {

    private final PhraseIndex<K> index = new PhraseIndex<>();
    private final Map<String, List<String>> lists;
    private final Map<String, PhraseIndex<String>> compiled = new HashMap<>();

    /** Starts a set whose patterns may name these word lists; their entries are plain patterns. */
    public Builder(Map<String, List<String>> lists) {
      this.lists = lists;
    }

    /** Adds a pattern; throws a {@link PhraseSyntaxException} that says what is wrong with it. */
    public Builder<K> add(K key, String pattern) {
      index.add(key, pattern, PhraseParser.parse(pattern, this::list));
      return this;
    }

    public Phrases<K> build() {
      return new Phrases<>(index);
    }

    private PhraseIndex<String> list(String name) {
      PhraseIndex<String> known = compiled.get(name);
      if (known == null && lists.containsKey(name)) {
        known = compile(name);
        compiled.put(name, known);
      }
      return known;
    }

    private PhraseIndex<String> compile(String name) {
      PhraseIndex<String> list = new PhraseIndex<>();
      for (String entry : lists.get(name)) {
        list.add(name, entry, PhraseParser.parse(entry, inner -> null));
      }
      return list;
    }
  }
}
