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

class ListenCommandsTest {

  @TempDir Path folder;

  @Test
  void showsWhatToSayInTheOrderTaught() {
    Coached run = Coached.in(folder, "objection", "That is far too expensive for us.");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("price: \"far too expensive")
        .containsSubsequence(
            "Acknowledge", "Explore", "Once you know the reason", "Respond", "Confirm");
    assertThat(run.out().lines().count()).isLessThanOrEqualTo(15);
  }

  @Test
  void writesTheObjectionsAsJson() {
    Coached run = Coached.in(folder, "objection", "--format", "json", "Let me sleep on it.");
    assertThat(run.out())
        .startsWith("{\"text\":\"Let me sleep on it.\",\"language\":\"en\",\"objections\":[{")
        .contains("\"id\":\"think-it-over\",\"score\":")
        .contains("\"say\":{\"acknowledge\":[", "\"explore\":[", "\"respond\":[", "\"confirm\":[");
  }

  @Test
  void answersEachLineWithALine() {
    String lines = "Let me sleep on it.\n\nThe price is fine.\n";
    Coached run = Coached.with(folder, Map.of(), lines, "objection", "--lines");
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out().lines().skip(1)).allMatch(line -> line.contains("\"objections\":[]"));
  }

  @Test
  void listensToAMailWithoutWhatItQuotes() throws IOException {
    String mail =
        "From: Anna <anna@example.com>\nTo: Joe <joe@example.com>\nSubject: Offer\n\n"
            + "Hello Joe,\n\nI'm still on the fence about it.\n\nAnna\n\n"
            + "On Monday Joe wrote:\n> That is far too expensive for us.\n";
    Files.writeString(folder.resolve("mail.eml"), mail);
    Coached run = Coached.in(folder, "objection", "mail.eml");
    assertThat(run.out()).contains("think-it-over").doesNotContain("price");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nofile.txt", "./mail", "post/her-mail", "/nowhere/mail.eml", "x.mp3"})
  void takesNoNameOfAFileForWords(String name) {
    for (String command : new String[] {"paraphrase", "ask", "objection", "client", "reply"}) {
      Coached run = Coached.in(folder, command, name);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("coach: " + name + ": there is no such file.");
    }
  }

  @Test
  void takesNoFolderForWords() throws IOException {
    Files.createDirectory(folder.resolve("mails"));
    assertThat(Coached.in(folder, "ask", "mails").err())
        .startsWith("coach: mails: this is a folder.\nName files in it, such as mails/*.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Expensive!",
        "No.",
        "Hello.Thanks",
        "Is/was it in the mails ./x.txt",
        "100元/吨太贵了"
      })
  void takesWordsForWords(String words) throws IOException {
    Files.createDirectory(folder.resolve("mails"));
    assertThat(Coached.in(folder, "objection", words).exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"objection", "client"})
  void saysWhatItCannotListenTo(String command) {
    for (String text : new String[] {"", "  ", "\uD83D\uDE00 \uD83D\uDE00"}) {
      Coached run = Coached.in(folder, command, text);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).isNotEmpty().doesNotContain("Exception");
    }
    String estonian = "Tere, kas te saaksite meile homme hommikul uue pakkumise saata palun";
    Coached run = Coached.in(folder, command, estonian);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--lang");
  }

  @ParameterizedTest
  @ValueSource(strings = {"objection", "client"})
  void readsALongText(String command) {
    String text = "We are not sure about it yet. ".repeat(35_000);
    assertThat(Coached.with(folder, Map.of(), text, command, "-").exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "micromanager | Where are we now? Please copy me on every mail to the printer.",
        "efficient | Price and lead time for 300 units? No slides.",
        "indecisive | I can't make up my mind. The grey or the beige?",
        "upset | This is unacceptable! Nobody answers and I want my money back."
      })
  void tellsTheKindOfClient(String kind, String text) {
    assertThat(Coached.in(folder, "client", text).out()).startsWith(kind + ": ");
  }

  @ParameterizedTest
  @CsvSource({
    "et, ask, questions", "sk, ask, questions", "ru, ask, questions", "bg, ask, questions",
    "zh, ask, questions", "et, live, questions", "sk, live, questions", "ru, live, questions",
    "bg, live, questions", "zh, live, questions"
  })
  void saysThatALanguageHasNoCards(String language, String command, String family) {
    String text = "Tere, me vajame uut veebilehte.\n";
    Coached run = Coached.with(folder, Map.of(), text, command, "--lang", language);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("There are no cards for " + family + " in this language (" + language + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"objection", "client", "review"})
  void isSilentInALanguageWithoutCards(String command) {
    for (String language : new String[] {"et", "sk", "ru", "bg", "zh"}) {
      String text = "Tere, me vajame uut veebilehte.\n";
      Coached run = Coached.with(folder, Map.of(), text, command, "--lines", "--lang", language);
      assertThat(run.exit()).isZero();
      assertThat(run.out()).startsWith("{\"text\":\"Tere");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"et", "sk", "ru", "bg", "zh"})
  void saysNothingBackInALanguageWithoutPhrasesForIt(String language) {
    String text = "Tere, me vajame uut veebilehte.";
    Coached run = Coached.in(folder, "paraphrase", "--lang", language, text);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("There are no cards for paraphrases", "paraphrases.md");
  }

  @Test
  void fillsEveryPlaceWithTheFewPhrasesThatATeamWrote() throws IOException {
    Path cards = Files.createDirectories(folder.resolve("own/et"));
    Files.writeString(cards.resolve("paraphrases.md"), "# paraphrases\n\n## Joint\n- ja\n");
    String text = "Me vajame uut veebilehte.";
    Coached run = Coached.in(folder, "paraphrase", "--lang", "et", "--phrasebook", "own", text);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("- Me vajame uut veebilehte.").doesNotContain("{clause}");
  }

  @Test
  void listensInALanguageOfWhichATeamWroteSomeCards() throws IOException {
    Path cards = Files.createDirectories(folder.resolve("own/et/objections"));
    Files.writeString(
        cards.resolve("hind.md"),
        "# hind\nLiiga kallis.\n\n## Sounds like\n- liiga kallis\n\n## Acknowledge\n- Saan aru.\n\n"
            + "## Explore\n- Mis on eelarve?\n\n## Respond\n- Jah.\n\n## Confirm\n- Sobib?\n");
    String said = "See on liiga kallis.\n> Saan aru.\n/ask\n/next\n/summary\n/objection\n";
    String[] live = {"live", "--lang", "et", "--phrasebook", "own"};
    Coached run = Coached.with(folder, Map.of(), said, live);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Mis on eelarve?").doesNotContain("Still open", "{clause}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Could we move the meeting to Friday at ten?",
        "Hi, this is Priya from Larkfield Dental, you did the flooring in our waiting room two"
            + " years ago.",
        "The waiting room chairs need new covers.",
        "My husband and I both love the blue one.",
      })
  void saysWhereThereIsNotEnoughToTell(String said) {
    assertThat(Coached.in(folder, "client", said).out()).startsWith("Not enough to tell.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My partner says the tap drips. When could someone come?",
        "My son says your shop sells used canoes. Do you have one for two people?",
        "I bake, my brother sells. We want a van that keeps bread warm.",
      })
  void isNotSureOfAKindThatOneSignPointsTo(String said) {
    assertThat(Coached.in(folder, "client", said).out()).matches("(?s)(may be|Not enough) .*");
    assertThat(Coached.in(folder, "client", "--format", "json", said).out())
        .contains("\"sure\":false");
    assertThat(Coached.in(folder, "reply", "--format", "json", said).out())
        .contains("\"client\":null");
  }

  @Test
  void marksTheNextStepWithAnUpsetClient() {
    String out = Coached.in(folder, "client", "I'm furious, your driver never came!").out();
    assertThat(out).contains("next > 3. Say it back", "1. Attitude", "7. Prevent");
  }

  @Test
  void takesTheTeamsOwnCards() throws IOException {
    Path objections = Files.createDirectories(folder.resolve("own/objections"));
    Path clients = Files.createDirectories(folder.resolve("own/clients"));
    Files.writeString(
        objections.resolve("weather.md"),
        "# weather\nRain.\n\n## Sounds like\n- too (wet|windy)\n\n## Acknowledge\n- I see.\n\n"
            + "## Explore\n- How wet?\n\n## Respond\n- A tent.\n\n## Confirm\n- Dry enough?\n");
    Files.writeString(
        clients.resolve("sailor.md"), "# sailor\nSails.\n\n## Strong signs\n- ahoy\n");
    String[] objection = {"objection", "--phrasebook", "own", "It is too windy for a party."};
    assertThat(Coached.in(folder, objection).out()).startsWith("weather: \"too windy\"");
    String[] client = {"client", "--phrasebook", "own", "Ahoy there!"};
    assertThat(Coached.in(folder, client).out()).startsWith("may be sailor: \"Ahoy\"");
    assertThat(Coached.in(folder, "phrasebook", "check", "own").exit()).isZero();
  }

  @Test
  void findsTheFaultsOfAnObjectionCard() throws IOException {
    Path objections = Files.createDirectories(folder.resolve("own/objections"));
    Files.writeString(objections.resolve("weather.md"), "# weather\n\n## Sound like\n- wet\n");
    Coached run = Coached.in(folder, "phrasebook", "check", "own");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("weather.md", "3", "no such heading", "Sounds like");
  }
}
