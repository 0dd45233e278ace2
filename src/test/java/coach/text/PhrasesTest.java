package coach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  private static final Map<String, List<String>> LISTS =
      Map.of(
          "money", List.of("(€|$|£) #", "# (euro|euros|dollars)", "budget"),
          "later", List.of("next (month|year)", "after the *"));

  private static List<String> found(String pattern, String text) {
    Phrases<String> phrases = new Phrases.Builder<String>(LISTS).add("key", pattern).build();
    return phrases.in(new Sentence(new Span(0, text.length()), Words.of(text))).stream()
        .map(match -> match.span().of(text))
        .toList();
  }

  @ParameterizedTest(name = "{0} in: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          no problem                ; It is No Problem at all.        ; No Problem
          no problem                ; no, problem                     ; no, problem
          don't worry               ; Don’t worry, please.            ; Don’t worry
          innovat*                  ; our innovative way              ; innovative
          *'s order                 ; Anna's order is here            ; Anna's order
          *ing costs                ; the shipping costs rose         ; shipping costs
          (of course|sure), no fee  ; Of course no fee.               ; Of course no fee
          problem(s)                ; two problems                    ; problems
          problem(s)                ; one problem                     ; problem
          can (you|we|) send        ; can send                        ; can send
          can (you|we|) send        ; can we send                     ; can we send
          by … friday               ; by the end of this Friday       ; by the end of this Friday
          # % off                   ; about 20% off today             ; 20% off
          {money} off               ; we take €400 off                ; €400 off
          {money}                   ; some 20 euros                   ; 20 euros
          call {later}              ; call after the harvest          ; call after the harvest
          ^please send              ; Please send it.                 ; Please send
          ^ … was founded           ; Our firm was founded in May     ; Our firm was founded
          (^|so) please             ; so please                       ; so please
          any questions $           ; Do you have any questions?      ; any questions
          ^can you … ?              ; Can you come on Friday?         ; Can you come on Friday?
          $ #                       ; it costs $ 40 now               ; $ 40
          """)
  void finds(String pattern, String text, String words) {
    assertThat(found(pattern, text)).containsExactly(words);
  }

  @ParameterizedTest(name = "{0} not in: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          very              ; a discovery
          no problem        ; no big problem
          ^please send      ; Could you please send it
          any questions $   ; any questions about this
          by … friday       ; by the end of the month or of this Friday
          innovat* way      ; innovative
          {money}           ; 400 trees
          """)
  void leavesAlone(String pattern, String text) {
    assertThat(found(pattern, text)).isEmpty();
  }

  @Test
  void matchesEachCharacterOfAScriptWithoutSpaces() {
    assertThat(found("没问题", "好的，没问题！")).containsExactly("没问题");
  }

  @Test
  void reportsEveryPlaceAndTheKeyOfThePattern() {
    Phrases<Integer> phrases =
        new Phrases.Builder<Integer>(Map.of()).add(1, "soon").add(2, "very soon").build();
    Sentence sentence = new Sentence(new Span(0, 23), Words.of("Soon, yes, very soon it."));

    assertThat(phrases.in(sentence))
        .extracting(PhraseMatch::key, PhraseMatch::first)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, 0),
            org.assertj.core.groups.Tuple.tuple(2, 2),
            org.assertj.core.groups.Tuple.tuple(1, 3));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          (a|b          ; without its ')'
          a|b           ; stands between brackets
          a) b          ; without its '('
          {nobody}      ; no word list {nobody}
          {money        ; without its '}'
          … soon        ; starts with a word
          (a|)          ; matches nothing at all
          """)
  void saysWhatIsWrongWithAPattern(String pattern, String message) {
    assertThatThrownBy(() -> new Phrases.Builder<String>(LISTS).add("key", pattern))
        .isInstanceOf(PhraseSyntaxException.class)
        .hasMessageContaining(message);
  }
}
