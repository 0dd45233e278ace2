package coach.text;

import static coach.text.English.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageParserTest {

  private static List<String> markdown(String... lines) {
    return parts(read(Draft.Format.MARKDOWN, lines));
  }

  private static Message read(Draft.Format format, String... lines) {
    String text = String.join("\n", lines);
    return new MessageParser(English.LANGUAGE)
        .parse(new Draft("draft", text, format, List.of(), List.of(), List.of()));
  }

  @Test
  void findsThePartsOfALetter() {
    assertThat(
            parts(
                "Hi Anna,",
                "",
                "thanks for the call.",
                "",
                "Can you send the plan?",
                "",
                "Best regards,",
                "Tom Oja",
                "Sales manager"))
        .containsExactly(
            "salutation: Hi Anna,",
            "body: thanks for the call.",
            "body: Can you send the plan?",
            "sign-off: Best regards,",
            "signature: Tom Oja / Sales manager");
  }

  @Nested
  class Salutations {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Hi Anna,",
          "Hi,",
          "Hello Anna!",
          "Dear XXX,",
          "Dear Mr. Smith:",
          "Dear Dr. Tamm,",
          "Good morning Anna,",
          "Hey there,",
          "Dear all,",
          "Dear Sir or Madam,",
          "To whom it may concern:",
          "Hi {{first_name}},",
          "Hi $name,",
          "Hi *name*,",
          "Dear [Name],",
          "Hello *|FNAME|*,",
          "Hi Anna",
          "Dear Anna and Peter,",
          "Hi team -",
          "Dear Ms O'Brien,",
          "Hi Mari-Liis,",
          "Dear customer,",
          "Hi, Anna!",
          "Good morning, Anna!",
          "Dear Anna, dear Peter,",
          "Hey Anna!!",
          "Hello, Anna.",
          "Dear \u738B\u4F1F,"
        })
    void greetsOnALineOfItsOwn(String line) {
      assertThat(parts(line)).containsExactly("salutation: " + line);
      assertThat(parts(line, "", "we have a plan for you.")).startsWith("salutation: " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Barry,", "Bill:", "Mr. Meyers-", "Mark and Eric,"})
    void mayCallByNameAlone(String line) {
      assertThat(parts(line, "", "The tag is cut.")).startsWith("salutation: " + line);
    }

    @Test
    void mayShareALineWithTheBody() {
      assertThat(parts("Hi Anna, thanks for the call. We start on Monday."))
          .containsExactly(
              "salutation: Hi Anna,", "body: thanks for the call. We start on Monday.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Hi there is a problem with the delivery of the two desks that you ordered from us last week.",
          "No problem, we'll wait for you tonight.",
          "Unfortunately, we cannot come.",
          "However, the price stays.",
          "Thanks, we got it.",
          "Prices:",
          "Delivery: Tuesday."
        })
    void areNotSeenInSentences(String line) {
      assertThat(parts(line)).containsExactly("body: " + line);
    }

    @Test
    void mayComeAfterTheName() {
      assertThat(parts("Anna, hi!", "", "The plan is here.")).startsWith("salutation: Anna, hi!");
      assertThat(parts("Hi, Anna. We start today.")).startsWith("salutation: Hi, Anna.");
      assertThat(parts("Hi, we start today.")).startsWith("salutation: Hi,");
    }

    @Test
    void standFirst() {
      assertThat(parts("We start on Monday.", "", "Hi Anna,").get(0)).startsWith("body");
    }
  }

  @Nested
  class Endings {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Best regards,", "Kind regards", "Regards", "Many thanks,", "Thanks!", "Yours sincerely,",
              "Cheers,",
          "With kind regards,", "Regards from Tallinn,", "All the best,", "Talk soon,",
              "Have a great weekend!", "Thanks. BT", "Warm wishes,"
        })
    void takeLeave(String line) {
      assertThat(parts("The plan is ready.", "", line, "Tom"))
          .containsExactly("body: The plan is ready.", "sign-off: " + line, "signature: Tom");
    }

    @Test
    void mayShareALineWithTheBody() {
      assertThat(parts("Thanks for your mail. Best regards"))
          .containsExactly("body: Thanks for your mail.", "sign-off: Best regards");
    }

    @Test
    void areNoThanksForSomething() {
      assertThat(parts("Hi Anna,", "", "Thanks for the plan."))
          .endsWith("body: Thanks for the plan.");
      assertThat(parts("Thanks!")).containsExactly("body: Thanks!");
    }

    @Test
    void letAPostscriptBeReadAsBody() {
      assertThat(
              parts(
                  "The plan is ready.",
                  "",
                  "Best regards,",
                  "Tom",
                  "",
                  "PS: Please bring the keys on Monday."))
          .containsExactly(
              "body: The plan is ready.",
              "sign-off: Best regards,",
              "signature: Tom",
              "body: PS: Please bring the keys on Monday.");
    }

    @Test
    void loseNoProseBelowALeaveTaking() {
      assertThat(parts("Thanks!", "", "We will look at the plan and call you on Monday."))
          .containsExactly(
              "body: Thanks!", "body: We will look at the plan and call you on Monday.");
    }

    @Test
    void areMarkedByTwoDashes() {
      assertThat(
              parts(
                  "It is ready.", "-- ", "Tom Oja", "We make desks. We have made them since 1990."))
          .containsExactly(
              "body: It is ready.",
              "signature: --  / Tom Oja / We make desks. We have made them since 1990.");
    }

    @Test
    void areNotMarkedByDashesInALine() {
      assertThat(parts("this has a correct -- signature.", "", "--", "rick"))
          .containsExactly("body: this has a correct -- signature.", "signature: -- / rick");
    }

    @Test
    void mayBeANameAlone() {
      assertThat(
              parts(
                  "Call me if it is not clear.", "", "Tom Oja", "+372 555 1234", "tom@example.com"))
          .containsExactly(
              "body: Call me if it is not clear.",
              "signature: Tom Oja / +372 555 1234 / tom@example.com");
    }

    @Test
    void mayLeadOverToTheNameWithAComma() {
      assertThat(parts("It is ready.", "", "I look forward to your answer,", "Tom"))
          .containsExactly(
              "body: It is ready.", "body: I look forward to your answer,", "signature: Tom");
    }

    @Test
    void doNotTakeAListForNames() {
      assertThat(parts("We visited:", "", "Tallinn", "Tartu"))
          .noneMatch(part -> part.startsWith("signature"));
      assertThat(parts("Please see:", "https://example.com/a"))
          .noneMatch(part -> part.startsWith("signature"));
    }

    @Test
    void doNotTakeATableForASignature() {
      assertThat(
              parts(
                  "These are due:",
                  "",
                  "Service   Date",
                  "---------------",
                  "Desk   Jun 27",
                  "",
                  "If you have any questions, please reply to this mail."))
          .allMatch(part -> part.startsWith("body"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Sent from my iPhone", "Sent from my Verizon Wireless BlackBerry",
              "Get Outlook for iOS<https://aka.ms/x>",
          "Gesendet von Outlook f\u00FCr Android", "Envoy\u00E9 de mon iPhone",
              "Enviado desde mi iPhone",
          "\u041E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E \u0441 iPhone"
        })
    void includeWhatATelephoneAdds(String line) {
      assertThat(parts("It is ready.", "", line))
          .containsExactly("body: It is ready.", "signature: " + line);
    }

    @Test
    void doNotTakeTheAuthorsWordsForATelephones() {
      assertThat(parts("Fine.", "", "Sent from my desk, which is easier than my telephone."))
          .allMatch(part -> part.startsWith("body"));
    }

    @Test
    void includeLegalNotes() {
      String note =
          "This e-mail is confidential and intended only for the addressee. If you received this message in error,"
              + " please notify the sender.";
      assertThat(parts("It is ready.", "", "Regards,", "Tom", "", note))
          .endsWith("disclaimer: " + note);
      assertThat(
              parts(
                  "The figures are confidential, so please keep them among the three of you until we sign."))
          .allMatch(part -> part.startsWith("body"));
    }
  }

  @Nested
  class InMarkdown {

    @Test
    void codeAndBlockQuotesAreNoProse() {
      assertThat(
              markdown(
                  "# Plan",
                  "",
                  "We start.",
                  "",
                  "```",
                  "rm -rf.",
                  "```",
                  "> She said so.",
                  "",
                  "    indented",
                  "",
                  "End."))
          .containsExactly(
              "body: # Plan",
              "body: We start.",
              "code: ``` / rm -rf. / ```",
              "quoted: > She said so.",
              "code: indented",
              "body: End.");
    }

    @Test
    void marksAndTargetsAreNoWords() {
      Message message =
          read(
              Draft.Format.MARKDOWN,
              "# Our plan",
              "",
              "See **the** [new plan](https://example.com/plan) <!-- hm --> now.");
      List<String> words =
          message.sentences(PartKind.BODY).stream()
              .flatMap(s -> s.words().stream())
              .map(Word::text)
              .toList();
      assertThat(words).containsExactly("our", "plan", "see", "the", "new", "plan", "now");
    }

    @Test
    void theCellsOfTablesAreReadByThemselves() {
      Message message =
          read(
              Draft.Format.MARKDOWN,
              "Prices:",
              "",
              "| Desk | Price in euros |",
              "|------|:----|",
              "| oak | 400 |");
      assertThat(English.sentences(message, PartKind.BODY))
          .containsExactly("Prices:", "Desk", "Price in euros", "oak", "400");
    }

    @Test
    void greetsBelowATitle() {
      assertThat(markdown("# Our plan", "", "Hi Anna,", "", "See below."))
          .containsExactly("body: # Our plan", "salutation: Hi Anna,", "body: See below.");
    }

    @Test
    void deepListItemsAreNoCode() {
      assertThat(markdown("- one", "", "    still one", "- two"))
          .noneMatch(part -> part.startsWith("code"));
    }

    @Test
    void settingsOnTopAreNoProse() {
      assertThat(markdown("---", "title: x", "---", "# Plan", "Text."))
          .startsWith("code: --- / title: x / ---");
    }
  }

  @Nested
  class InMail {

    @Test
    void headersAndSubjectAreParts() {
      assertThat(
              parts(
                  read(
                      Draft.Format.MAIL,
                      "From: tom@example.com",
                      "Subject: Your new desks",
                      "To: Anna Tamm <anna@example.com>",
                      "",
                      "Hi Anna,",
                      "",
                      "they are here.")))
          .containsExactly(
              "headers: From: tom@example.com",
              "subject: Your new desks",
              "headers: To: Anna Tamm <anna@example.com>",
              "salutation: Hi Anna,",
              "body: they are here.");
    }

    @Test
    void aFoldedSubjectIsOneSentence() {
      Message message =
          read(
              Draft.Format.MAIL,
              "To: a@b.c",
              "Subject: Your new",
              " desks. And more",
              "",
              "Hello.");
      assertThat(message.headers().subject()).contains("Your new desks. And more");
      assertThat(message.sentences(PartKind.SUBJECT)).hasSize(1);
    }

    @Test
    void onlyTheNoteOfAPatchIsRead() {
      Message message =
          read(
              Draft.Format.MAIL,
              "From 0123456789 Mon Sep 17 00:00:00 2001",
              "From: Tom <tom@example.com>",
              "Subject: [PATCH 1/2] Mend the door",
              "",
              "It did not close.",
              "---",
              " door.c | 2 +-",
              "",
              "diff --git a/door.c b/door.c",
              "+open",
              "-- ",
              "2.39.5");
      assertThat(parts(message))
          .containsExactly(
              "headers: From 0123456789 Mon Sep 17 00:00:00 2001 / From: Tom <tom@example.com>",
              "subject: [PATCH 1/2] Mend the door",
              "body: It did not close.",
              "code: --- /  door.c | 2 +- /  / diff --git a/door.c b/door.c / +open / --  / 2.39.5");
      assertThat(English.sentences(message, PartKind.SUBJECT)).containsExactly("Mend the door");
    }
  }
}
