package coach.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardReaderTest {

  @Test
  void takesPatternsAndExamplesAsWritten() throws PhrasebookException {
    Card card =
        CardReader.read(
            "rules/no-problem.md",
            """
            ---
            level: off
            when: [headers, no-thread]
            ---
            # no-problem
            A favour that
            goes unseen.

            ## Look for
            - {{…}}
            - *|FNAME|*
            - # days
            - *ed by
            - <insert …>

            ## Instead of
            > To: Anna <anna@example.com>
            >
            > > When can you start?
            >
            > No problem.

            > Sure.
            """);

    assertThat(card.id()).isEqualTo("no-problem");
    assertThat(card.intro()).isEqualTo("A favour that goes unseen.");
    assertThat(card.settings().get("level").values()).containsExactly("off");
    assertThat(card.settings().get("when").values()).containsExactly("headers", "no-thread");
    assertThat(card.bullets("Look for"))
        .containsExactly("{{…}}", "*|FNAME|*", "# days", "*ed by", "<insert …>");
    assertThat(card.section("Instead of").orElseThrow().quotes())
        .containsExactly(
            new Card.Line(
                "To: Anna <anna@example.com>\n\n> When can you start?\n\nNo problem.", 17),
            new Card.Line("Sure.", 23));
    assertThat(card.section("Look for").orElseThrow().bullets().get(2))
        .isEqualTo(new Card.Line("# days", 12));
  }

  @Test
  void tellsFileLineAndWhatIsAllowed() {
    PhrasebookException e =
        catchThrowableOfType(
            PhrasebookException.class,
            () -> CardReader.read("x.md", "---\nlevel: {a: b}\n---\nNo title here.\n"));

    assertThat(e.faults())
        .extracting(CardFault::text)
        .containsExactly(
            """
            x.md:2: a setting holds a word, a number or a list of them
                level: {a: b}
                allowed: lines such as 'level: warning'""",
            """
            x.md:1: the card has no title
                ---
                allowed: a line such as '# name-of-the-card'""");
  }

  @Test
  void refusesASettingGivenTwice() {
    PhrasebookException e =
        catchThrowableOfType(
            PhrasebookException.class,
            () -> CardReader.read("x.md", "---\nlevel: hint\nlevel: error\n---\n# x\n"));

    assertThat(e.faults()).singleElement().extracting(CardFault::line).isEqualTo(3);
  }

  @Test
  void refusesAHeadingGivenTwice() {
    PhrasebookException e =
        catchThrowableOfType(
            PhrasebookException.class,
            () -> CardReader.read("x.md", "# x\n## Say\n> Yes.\n\n## Say\n> No.\n"));

    assertThat(e.faults())
        .singleElement()
        .extracting(CardFault::line, CardFault::problem)
        .containsExactly(5, "this heading is there twice");
  }

  @Test
  void takesAHeadingTwiceBelowDifferentOnes() throws PhrasebookException {
    assertThat(CardReader.read("x.md", "# x\n## a\n### Signs\n## b\n### Signs\n").sections())
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nsituation: \"a \\e[31mred one\"\n---\n# x\n",
        "---\nwhen: [a, \"b\\x9B\"]\n---\n# x\n",
        "# x\nA sentence.\u001B[2J\n",
        "# x\n## Say\n> An offer\u0007.\n"
      })
  void refusesControlSigns(String text) {
    PhrasebookException e =
        catchThrowableOfType(PhrasebookException.class, () -> CardReader.read("x.md", text));

    assertThat(e.faults())
        .singleElement()
        .extracting(CardFault::problem)
        .asString()
        .startsWith("a control sign stands here, number ");
  }

  @Test
  void readsAFileThatSaysItIsUtf8() throws PhrasebookException {
    assertThat(CardReader.read("x.md", "\uFEFF---\nlevel: off\n---\n# x\n\tTabs are blanks.\n"))
        .extracting(card -> card.title().text())
        .isEqualTo("x");
  }
}
