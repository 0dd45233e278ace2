package coach.text;

import static org.assertj.core.api.Assertions.assertThat;

import coach.text.Node.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiled patterns match where the patterns as written do, whatever else is sought with them. */
class PhrasesPropertiesTest {

  private static final String[] WORDS = {"we", "will", "not", "send", "sending", "4", "?", "offer"};
  private static final Map<String, List<String>> LISTS =
      Map.of("act", List.of("send", "not send", "offer (we|*)", "# offer"), "any", List.of("*"));

  private final List<String> patterns = new ArrayList<>();
  private final List<Node> written = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void matchWhereThePatternsAsWrittenDo(long seed) {
    Random random = new Random(seed);
    while (patterns.size() < 40) {
      addIfAPattern(pattern(random, 3));
    }
    Phrases<Integer> phrases = phrases();

    for (int i = 0; i < 300; i++) {
      String text = text(random);
      Sentence sentence = new Sentence(new Span(0, text.length()), Words.of(text));
      Set<String> found = new TreeSet<>();
      for (PhraseMatch<Integer> match : phrases.in(sentence)) {
        found.add(match.first() + " " + match.pattern());
        assertThat(ends(written.get(match.key()), sentence.words(), match.first()))
            .as("%s in: %s", match.pattern(), text)
            .contains(match.end());
      }
      assertThat(found).as(text).isEqualTo(expected(sentence));
    }
  }

  private void addIfAPattern(String pattern) {
    try {
      new PhraseCompiler(LISTS).set(List.of(List.of(pattern)));
    } catch (PhraseSyntaxException e) {
      return;
    }
    Node start = PhraseParser.parse(pattern, LISTS::containsKey);
    boolean asksForNothing = !ends(start, List.of(), 0).isEmpty();
    if (!asksForNothing) {
      patterns.add(pattern);
      written.add(start);
    }
  }

  private Phrases<Integer> phrases() {
    Phrases.Builder<Integer> builder = new Phrases.Builder<>(LISTS);
    for (int i = 0; i < patterns.size(); i++) {
      builder.add(i, patterns.get(i));
    }
    return builder.build();
  }

  private Set<String> expected(Sentence sentence) {
    Set<String> expected = new TreeSet<>();
    for (int at = 0; at < sentence.words().size(); at++) {
      for (int i = 0; i < patterns.size(); i++) {
        if (!ends(written.get(i), sentence.words(), at).isEmpty()) {
          expected.add(at + " " + patterns.get(i));
        }
      }
    }
    return expected;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("so ");
    for (int left = random.nextInt(9); left > 0; left--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return text.toString();
  }

  private static String pattern(Random random, int depth) {
    StringBuilder pattern = new StringBuilder(random.nextInt(8) == 0 ? "^" : "");
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      pattern.append(element(random, depth)).append(' ');
    }
    return pattern.append(random.nextInt(8) == 0 ? "$" : "").toString();
  }

  private static String element(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 10)) {
      case 0 -> "send*";
      case 1 -> "*";
      case 2 -> "#";
      case 4 -> "\u2026";
      case 5 -> "{act}";
      case 6 -> "(" + pattern(random, 0) + "|)";
      case 7 -> "(" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")";
      case 8 -> "(we|not|offer|?)";
      case 9 -> random.nextInt(4) == 0 ? "{any}" : "*ing";
      default -> WORDS[random.nextInt(WORDS.length)];
    };
  }

  /** Returns where a pattern may end that is followed step by step, by all its ways. */
  private static Set<Integer> ends(Node node, List<Word> words, int at) {
    Set<Integer> ends = new TreeSet<>();
    for (Step step : node.steps()) {
      switch (step.kind()) {
        case ACCEPT -> ends.add(at);
        case GAP -> {
          for (int i = at; i <= Math.min(words.size(), at + 4); i++) {
            ends.addAll(ends(step.next(), words, i));
          }
        }
        case START -> ends.addAll(at == 0 ? ends(step.next(), words, at) : Set.of());
        case END -> ends.addAll(onlySigns(words, at) ? ends(step.next(), words, at) : Set.of());
        case LIST -> {
          for (String entry : LISTS.get(step.text())) {
            for (int end : ends(PhraseParser.parse(entry, list -> false), words, at)) {
              ends.addAll(ends(step.next(), words, end));
            }
          }
        }
        default ->
            ends.addAll(
                at < words.size() && takes(step, words.get(at))
                    ? ends(step.next(), words, at + 1)
                    : Set.of());
      }
    }
    return ends;
  }

  private static boolean onlySigns(List<Word> words, int at) {
    return words.subList(at, words.size()).stream().noneMatch(word -> word.kind().counts());
  }

  private static boolean takes(Step step, Word word) {
    return switch (step.kind()) {
      case WORD -> word.text().equals(step.text());
      case BEGINNING -> word.text().startsWith(step.text());
      case ENDING ->
          word.text().endsWith(step.text()) && word.text().length() > step.text().length();
      case NUMBER -> word.kind() == Word.Kind.NUMBER;
      default -> word.kind().counts();
    };
  }
}
