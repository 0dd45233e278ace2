package coach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompiledPatternsTest {

  private static final Map<String, List<String>> LISTS =
      Map.of("later", List.of("next week", "after *"));
  private static final List<List<String>> GROUPS =
      List.of(List.of("(call|write) {later}", "innovat*"), List.of("so very glad", "*ful"));

  private final PhraseCompiler compiler = new PhraseCompiler(LISTS);
  private final int set = compiler.set(GROUPS);

  private PhraseCode stored() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    compiler.code().write(new DataOutputStream(bytes));
    return PhraseCode.read(ByteBuffer.wrap(bytes.toByteArray()));
  }

  private CompiledPatterns group(PhraseCode code, int group) {
    return new CompiledPatterns(GROUPS.get(group), code, set, group, LISTS);
  }

  private static List<String> found(Phrases<String> phrases, String text) {
    return phrases.in(new Sentence(new Span(0, text.length()), Words.of(text))).stream()
        .map(match -> match.key() + ": " + match.span().of(text))
        .toList();
  }

  @Test
  void matchAfterStoringAsTheyDidBefore() throws IOException {
    PhraseCode code = stored();
    Phrases<String> phrases =
        new Phrases.Builder<String>(LISTS)
            .add("a", group(code, 0))
            .add("b", group(code, 1))
            .build();

    assertThat(found(phrases, "So very glad to call next week, an innovative and useful thing"))
        .containsExactly("b: So very glad", "a: call next week", "a: innovative", "b: useful");
  }

  @Test
  void stayStillWhereTheirGroupIsNotAskedFor() throws IOException {
    Phrases<String> phrases =
        new Phrases.Builder<String>(LISTS).add("b", group(stored(), 1)).build();

    assertThat(found(phrases, "so very glad to write after lunch"))
        .containsExactly("b: so very glad");
  }

  @Test
  void stayStillWhereTheLastGroupIsNotAskedFor() throws IOException {
    Phrases<String> phrases =
        new Phrases.Builder<String>(LISTS).add("a", group(stored(), 0)).build();

    assertThat(found(phrases, "so very glad to write after lunch"))
        .containsExactly("a: write after lunch");
  }

  @Test
  void mixWithPatternsThatAreOnlyWritten() throws IOException {
    Phrases<String> phrases =
        new Phrases.Builder<String>(LISTS)
            .add("b", group(stored(), 1))
            .add("own", "to {later}")
            .build();

    assertThat(found(phrases, "careful to next week, so very glad"))
        .containsExactly("b: careful", "own: to next week", "b: so very glad");
  }

  @Test
  void areCompiledAnewWhereAWordListHasChanged() throws IOException {
    Map<String, List<String>> others = Map.of("later", List.of("some day"));
    Phrases<String> phrases =
        new Phrases.Builder<String>(others).add("a", group(stored(), 0)).build();

    assertThat(found(phrases, "call some day or call next week"))
        .containsExactly("a: call some day");
  }
}
