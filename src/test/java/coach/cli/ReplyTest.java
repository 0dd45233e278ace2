package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

  private static final String ASKED = "We need 40 chairs by Friday. When can you start?";

  @TempDir Path folder;

  @Test
  void saysBackWhatHeToldAndKeepsAPlaceForTheAnswer() {
    assertThat(reply(ASKED))
        .contains("ou need 40 chairs by Friday.")
        .contains("when we can start", "[answer: when can you start?]")
        .contains("[date: ")
        .endsWith("[name: who signs this]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dear Mrs Tamm, when can you come? Yours sincerely, Rev. Martin Ashby | Rev. Ashby,",
        "Dear Mrs Tamm, when can you come? Kind regards, Agnes Tull | Agnes Tull,",
        "Hi Anna, when can you come? Kind regards, Agnes Tull | Agnes,",
        "Dear Mr Tamm, when can you come? Kind regards, Mag. Eva Pichler | Mag. Pichler,",
      })
  void greetsAsFormallyAsTheClient(String said, String expected) {
    String mail = said.replaceFirst(", ", ",\n\n").replaceFirst("\\? ", "?\n\n");
    assertThat(reply(mail.replaceFirst("(sincerely|regards), ", "$1,\n"))).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have decided to go with another supplier. Thank you for your time.",
        "Please take me off your list. This is the third time you write.",
        "Please cancel my order 4471.",
        "Can you come on Tuesday instead of Wednesday?",
        "Thank you, everything arrived in one piece!",
        "Just wanted to say the new kitchen is a dream, and Pavel and Mike were so tidy.",
        "Thank you so much for the lovely flowers, mum cried! Liz",
        "We've decided to end the cleaning contract at the end of July. Please confirm it.",
        "Please cancel my gym membership, I'm moving to Leeds.",
        "Looks good, go ahead.",
        "Please send 12 cases of the Rioja and 6 of the house white, usual terms.",
      })
  void asksNothingOfWhoeverOnlyWantsSomethingDone(String said) {
    assertThat(reply(said)).doesNotContain("I will call", "a call of", "Who ", "How do I reach");
    assertThat(Coached.in(folder, "ask", said).out()).contains("Nothing has to be found out here");
  }

  @Test
  void confirmsAnOrderWithItsDayAndPrice() {
    assertThat(reply("Please send 12 cases of the Rioja to the Anchor, usual terms."))
        .contains("12 cases of the Rioja", "[date: ", "[price: ");
  }

  @Test
  void saysThanksForThanksAndNoSorry() {
    assertThat(reply("Just a line to say that the puppy came home from grooming looking gorgeous."))
        .contains("came home from grooming looking gorgeous")
        .doesNotContain("sorry", "remedy");
  }

  @Test
  void listsSeveralQuestions() {
    assertThat(reply("We need a tent. What does the tent cost? Can you deliver? How are you?"))
        .contains("\n- What the tent costs: [answer: what does the tent cost?]\n")
        .contains("\n- Whether we can deliver: [answer: can you deliver?]\n")
        .doesNotContain("how are you");
  }

  @Test
  void keepsAPlaceForAQuestionWithoutItsMark() {
    assertThat(reply("Does it bake rye? And how long would we be without an oven."))
        .contains("[answer: does it bake rye?]")
        .contains("how long would we be without an oven?]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Could you send me a sample? | You would like us to send you a sample. [answer: could",
        "How long does it take, and what do you need from us? | \\n[answer: how long does it take",
        "Where are we now with the kitchen? | \\n[answer: where are we now",
      })
  void turnsAQuestionOnlyWhereItIsSure(String said, String expected) {
    assertThat(reply(said)).contains(expected.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kind regards,\\nAnna Tamm | Anna",
        "Thanks, Eva | Eva",
        "Yours sincerely\\nDr. Kask | Dr. Kask",
        "Best,\\nA. Lepik | A. Lepik",
      })
  void greetsWhoeverSigned(String end, String name) throws IOException {
    write("mail.txt", "Hello,\n\n" + ASKED + "\n\n" + end.replace("\\n", "\n") + "\n");

    assertThat(reply("mail.txt").lines().findFirst().orElse("")).endsWith(" " + name + ",");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Tamm <anna@example.com> | Anna",
        "\"Tamm, Anna\" <anna@example.com> | Anna",
        "Nordbox <info@example.com> | ''",
        "anna@example.com | ''",
      })
  void greetsTheSenderOfAMailWithoutSignature(String from, String name) throws IOException {
    write("mail.eml", "From: " + from + "\nSubject: Chairs\n\n" + ASKED + "\n");

    String greeting = reply("mail.eml").lines().findFirst().orElse("");

    assertThat(greeting).endsWith(name.isEmpty() ? "," : " " + name + ",");
    assertThat(greeting).doesNotContain("Nordbox", "@");
  }

  @Test
  void greetsAFormalSenderBySurnameFirstByHisWholeName() throws IOException {
    write(
        "mail.eml",
        "From: \"Tamm, Anna\" <anna@example.com>\nSubject: Chairs\n\nDear Mr Kask,\n\n" + ASKED);

    assertThat(reply("mail.eml").lines().findFirst().orElse("")).endsWith(" Anna Tamm,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thanks for the quote. Can you do anything on the price? Ruaridh | Ruaridh,",
        "Looks good to me, go ahead. Ben | Ben,",
        "The chairs are lovely, and Pavel was so tidy. Thank you! Joan | Joan,",
        "Could you move our session to Wednesday? Sorry for the hassle! Beatriz | Beatriz,",
        "We are 14 doctors. What does it cost? Kind regards, Mag. Eva Pichler | Mag. Pichler,",
        "The app logs me out each time. What can I do? A. Lepik | A. Lepik,",
      })
  void greetsWhoeverSignsOnTheLastLine(String said, String name) {
    assertThat(reply(said).lines().findFirst().orElse("")).endsWith(" " + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Can you call Ben",
        "I have a question. It is for Ruaridh",
        "We have waited for three weeks now. Unbelievable",
        "We need the van tomorrow morning. ASAP",
        "You wanted to know where to. Which town? Leeds",
        "There are two colours that we like. Blue",
        "I asked for a call on Tuesday. Urgent",
        "You asked me for the day of it. Friday",
        "The boxes are not here yet. Really disappointed",
        "Can we have it sooner? Please",
      })
  void greetsNobodyByAWordThatIsNoName(String said) {
    assertThat(reply(said).lines().findFirst().orElse("")).isIn("Hello,", "Good day,");
  }

  @Test
  void greetsWhoeverSendsGreetingsFromAPlace() {
    assertThat(reply(ASKED + " Regards, Capt. Ole Stenmark, Fleet Manager")).contains(" Stenmark,");
    assertThat(reply(ASKED + "\n\nGreetings from Riga, Anna")).contains(" Anna,");
  }

  @Test
  void asksAtMostTwoQuestions() {
    String own = reply("We need a tent. Our budget is small.").replaceAll("\\[[^]]*]", "");

    assertThat(own.chars().filter(c -> c == '?')).hasSizeBetween(1, 2);
  }

  @Test
  void answersAnObjectionByAQuestionFirst() {
    assertThat(reply("Your offer is far too expensive. Another joiner wants 11,000 euros less."))
        .containsPattern("\\? \\[answer: what you can offer");
  }

  @Test
  void sellsNothingToAnUpsetClient() {
    assertThat(reply("I am furious! This is unacceptable, your driver never came. Do something!"))
        .containsSubsequence("right?", "I am sorry", "[remedy: ", "[date: ")
        .doesNotContain("[answer: what you can offer", "Thank you");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tiina, I ordered ten sacks of rye and got ten of wheat. My wife says we could bake white"
            + " bread for once, but my customers come for rye. When do I get the right one?",
        "The parcel came with the wrong colour of wool. My daughter thinks it is nice. And now?",
        "I bought oak shelves from you, but what came is pine. My husband says it is all the same.",
      })
  void saysSorryForWrongGoods(String said) {
    assertThat(reply(said))
        .containsSubsequence("I am sorry", "[remedy: ")
        .doesNotContain("[option: ", "recommend");
  }

  @Test
  void isShortForAnEfficientClientAndInvitesOneInTheDark() {
    String brief = reply("--client", "efficient", ASKED);

    assertThat(brief).doesNotContain("Thank").hasSizeLessThan(reply(ASKED).length());
    assertThat(reply("--client", "in-the-dark", ASKED)).containsIgnoringCase(" ask");
    assertThat(reply("--client", "indecisive", ASKED)).contains("[option: ");
    assertThat(reply("--stage", "change", ASKED)).contains("[price: ");
  }

  @Test
  void isSignedByTheNameGivenOrTheOnlyOneKnown() throws IOException {
    assertThat(reply("--name", "Mari Tamm", ASKED)).endsWith("\nMari Tamm\n");
    write(".coach.yaml", "people: [Jaan Kask]\n");
    assertThat(reply(ASKED)).endsWith("\nJaan Kask\n");
    write(".coach.yaml", "people: [Jaan Kask, Mari Tamm]\n");
    assertThat(reply(ASKED)).contains("[name: ");
  }

  @Test
  void saysTheSameToTheSameAndNotTheSameToAll() {
    assertThat(reply(ASKED)).isEqualTo(reply(ASKED));
    assertThat(
            ASKED
                .chars()
                .limit(12)
                .mapToObj(i -> reply("We need " + i + " doors. When can you start?"))
                .map(text -> text.lines().skip(2).findFirst().orElse("").replaceAll("\\d+", "")))
        .hasSizeGreaterThan(3)
        .satisfies(texts -> assertThat(texts.stream().distinct()).hasSizeGreaterThan(3));
  }

  @Test
  void writesAFileThatIsNotThereYet() throws IOException {
    assertThat(Coached.in(folder, "reply", "-o", "draft.txt", ASKED).out()).isEmpty();
    String draft = Files.readString(folder.resolve("draft.txt"));
    Coached again = Coached.in(folder, "reply", "-o", "draft.txt", "Can you come?");

    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains("draft.txt");
    assertThat(folder.resolve("draft.txt")).hasContent(draft);
  }

  @Test
  void writesJson() {
    assertThat(Coached.in(folder, "reply", "--format", "json", ASKED).out())
        .startsWith("{\"text\":\"We need 40 chairs")
        .contains("\"language\":\"en\",\"stage\":\"reply\",\"client\":null,\"draft\":\"")
        .contains("{\"text\":\"when can you start\",\"said\":\"when we can start\"}")
        .endsWith("}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\uD83C\uDF89\uD83C\uDF89"})
  void tellsThatThereAreNoWords(String said) {
    Coached run = Coached.in(folder, "reply", said);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isNotEmpty().doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tere, kas te saaksite meile homme uue pakkumise saata? See on kiire. | Estonian (et)",
        "Dobr\u00fd de\u0148, m\u00f4\u017eete n\u00e1m posla\u0165 ponuku na 40 stoli\u010diek a kedy ste vo\u013en\u00ed? | Slovak (sk)",
        "\u041a\u043e\u0433\u0434\u0430 \u0432\u044b \u043c\u043e\u0436\u0435\u0442\u0435 \u043f\u0440\u0438\u0435\u0445\u0430\u0442\u044c \u043a \u043d\u0430\u043c \u0438 \u0447\u0442\u043e \u044d\u0442\u043e \u0441\u0442\u043e\u0438\u0442? | Russian (ru)",
        "\u041a\u043e\u0433\u0430 \u043c\u043e\u0436\u0435\u0442\u0435 \u0434\u0430 \u0434\u043e\u0439\u0434\u0435\u0442\u0435 \u0438 \u043a\u043e\u043b\u043a\u043e \u0449\u0435 \u043d\u0438 \u0441\u0442\u0440\u0443\u0432\u0430 \u0442\u043e\u0432\u0430? | Bulgarian (bg)",
        "\u8bf7\u95ee\u4f60\u4eec\u53ef\u4ee5\u7ed9\u6211\u4eec\u5bc4\u4e00\u4e2a\u6837\u54c1\u5417\uff1f | Chinese (zh)",
      })
  void namesALanguageThatIsNotThatOfTheCards(String said, String language) {
    Coached run = Coached.in(folder, "reply", said);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("It seems to be " + language, "--lang");
  }

  @Test
  void readsALongText() {
    String text = "We need 12 doors by 3 May. When can you start? ".repeat(20_000);

    assertThat(Coached.with(folder, Map.of(), text, "reply", "-").exit()).isZero();
  }

  private String reply(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "reply";
    System.arraycopy(args, 0, all, 1, args.length);
    Coached run = Coached.in(folder, all);
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
