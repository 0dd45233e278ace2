package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coach.practice.Difficulty;
import coach.practice.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail that follows a talk practised. */
class FollowingMailTest {

  private static final String TALK =
      "What happened on your side on Friday?\nWhat did your boss say this morning?\n/quit\n";

  @TempDir Path folder;

  private Coached practice(String input, String... args) {
    Map<String, String> home = Map.of("HOME", folder.resolve("home").toString());
    List<String> all = new ArrayList<>(List.of("practice"));
    all.addAll(List.of(args));
    return Coached.with(folder, home, input, all.toArray(String[]::new));
  }

  @Test
  void aScriptIsToldHowItGoesOn() {
    assertThat(practice(TALK, "late-report").out())
        .endsWith("Now write the mail that follows: coach practice --mail mail.txt\n");
    assertThat(practice(TALK, "late-report", "--private").out()).doesNotContain("--mail");
    assertThat(practice(TALK, "late-report", "--format", "json").out()).doesNotContain("--mail");
  }

  @Test
  void isDraftedFromTheClientsWordsAndThenChecked() throws IOException {
    practice(TALK, "late-report");

    Coached drafted = practice("", "--mail", "mail.txt");
    assertThat(drafted.err()).contains("drafted mail.txt");
    assertThat(drafted.exit()).isZero();
    assertThat(folder.resolve("mail.txt"))
        .content()
        .contains("ou sat there on Friday until six", "[name: who signs this]");

    Coached checked = practice("", "--mail", "mail.txt");
    assertThat(checked.out()).contains("mail.txt:", "placeholder");
    assertThat(checked.exit()).isEqualTo(1);
  }

  @Test
  void isReadBesideWhatTheClientSaid() {
    practice(TALK, "late-report");
    String mail = "Dear Marta,\n\nThe page comes at four today.\n\nKind regards,\nJaan\n";

    assertThat(practice(mail, "--mail", "-").out()).contains("missing-empathy");
    assertThat(Coached.with(folder, Map.of(), mail, "check", "-").out())
        .doesNotContain("missing-empathy");
  }

  @Test
  void leavesOutWhatTheClientOnlySaidBecauseTheSellerHurtHim() {
    practice("Our firm leads the market.\n/quit\n", "unpaid-invoice", "--seed", "2");
    String mail = "Dear Ilze,\n\nThe copy comes on Thursday.\n\nKind regards,\nJaan\n";

    assertThat(practice(mail, "--mail", "-").out())
        .contains("checks passed")
        .doesNotContain("read out to debtors");
  }

  @Test
  void followsTheLastTalkWithTheClientNamed() throws IOException {
    practice(TALK, "late-report");
    practice("What are you comparing it with?\n/quit\n", "dear-floor");

    practice("", "late-report", "--mail", "report.txt");
    practice("", "--mail", "floor.txt");

    assertThat(folder.resolve("report.txt")).content().contains("on Friday until six");
    assertThat(folder.resolve("floor.txt")).content().doesNotContain("on Friday until six");
    assertThat(practice("", "two-labels", "--mail", "m.txt").err())
        .contains("no talk of two-labels that a mail could follow");
  }

  @Test
  void followsNoTalkThatNeverWas() {
    Coached run = practice("", "--mail", "mail.txt");
    assertThat(run.err()).contains("no talk that a mail could follow");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(folder.resolve("mail.txt")).doesNotExist();
  }

  /** A seller who types these lines, and what he is shown. */
  private static final class Seller implements Dialogue {

    private final Deque<String> lines;
    private final StringBuilder shown = new StringBuilder();

    Seller(String... lines) {
      this.lines = new ArrayDeque<>(List.of(lines));
    }

    @Override
    public void tell(String text) {
      shown.append(text).append('\n');
    }

    @Override
    public String ask(String question) {
      shown.append(question).append('\n');
      return lines.poll();
    }
  }

  private boolean write(Seller seller, Optional<Editor> editor) throws IOException {
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), System.out, new PrintStream(System.err));
    Surroundings around = new Surroundings(Map.of(), folder, () -> true);
    Complaints complaints = new Complaints(streams.err(), "coach practice", List.of());
    Venue venue = Venue.of(new PlainArguments(List.of()), new Run(streams, around, complaints));
    Session talk =
        new Rehearsals(venue.book(), venue.scenes())
            .of("late-report", Difficulty.NORMAL, 1)
            .session()
            .say("What happened on your side on Friday?");
    FollowingMail mail = FollowingMail.after(talk, venue);
    return new MailDesk(mail, editor, new TalkFiles(folder), seller).write();
  }

  @Test
  void isTypedLineByLineAndSaved() throws IOException {
    Seller seller = new Seller("x", "t", "Dear {{name}},", "", "Soon.", ".", "s", "mail.txt", "");

    assertThat(write(seller, Optional.empty())).isTrue();

    assertThat(seller.shown.toString())
        .contains("There is no 'x'.", "mail:1:6  error  placeholder", "Saved to mail.txt")
        .doesNotContain("edit a draft");
    assertThat(folder.resolve("mail.txt")).content().isEqualTo("Dear {{name}},\n\nSoon.\n");
  }

  @Test
  void isEditedFromADraftOfTheClientsWords() throws IOException {
    Path editor = folder.resolve("editor");
    Files.writeString(editor, "mv \"$2\" \"$1\"\n{ echo 'Soon {{day}}.'; cat \"$1\"; } >\"$2\"\n");
    String command = "sh '" + editor + "' '" + folder.resolve("draft") + "'";
    Seller seller = new Seller("e", "e");

    assertThat(write(seller, Optional.of(new Editor(command)))).isTrue();

    assertThat(seller.shown.toString()).contains("e: edit a draft", "{{day}}", "e: edit it");
    assertThat(folder.resolve("draft"))
        .content()
        .contains("on Friday until six", "[name: who signs this]", "Soon {{day}}.");
  }

  @Test
  void isNotWrittenWhereTheSellerLeavesOrTheEditorFails() throws IOException {
    assertThat(write(new Seller(""), Optional.empty())).isFalse();
    Seller seller = new Seller("e", "");
    assertThat(write(seller, Optional.of(new Editor("false")))).isFalse();
    assertThat(seller.shown.toString()).contains("The editor failed: false");
  }

  @Test
  void theEditorIsTheOneThatTheEnvironmentNames() {
    assertThat(editor(Map.of())).isEmpty();
    assertThat(editor(Map.of("TERM", "xterm", "EDITOR", "ed"))).contains(new Editor("ed"));
    Map<String, String> both = Map.of("TERM", "xterm", "EDITOR", "ed", "VISUAL", "vi");
    assertThat(editor(both)).contains(new Editor("vi"));
    assertThat(editor(Map.of("TERM", "dumb", "EDITOR", "ed", "VISUAL", "vi")))
        .contains(new Editor("ed"));
  }

  private Optional<Editor> editor(Map<String, String> environment) {
    return Editor.of(new Surroundings(environment, folder, () -> true));
  }
}
