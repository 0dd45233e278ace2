package coach.text;

import static coach.text.English.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTextTest {

  @Test
  void isMarkedAtTheStartOfALine() {
    assertThat(
            parts("> When can you start?", "", "On Monday.", "", "> And the price?", "400 euros."))
        .containsExactly(
            "quoted: > When can you start?",
            "body: On Monday.",
            "quoted: > And the price?",
            "body: 400 euros.");
  }

  @Test
  void isNotMarkedInsideALine() {
    assertThat(parts("See <link> and a > b.")).containsExactly("body: See <link> and a > b.");
  }

  @Test
  void isListenedToByItsSentences() {
    Message message =
        English.parse(
            "Fine.",
            "",
            "On Mon, 3 May 2024 at 10:00, Anna Tamm <anna@example.com> wrote:",
            "> Hi Tom,",
            ">",
            "> When can you start? We",
            "> need it soon.",
            ">",
            "> > We can start soon.",
            ">",
            "> Best regards,",
            "> Anna");
    assertThat(English.sentences(message, PartKind.QUOTED))
        .containsExactly("When can you start?", "We / > need it soon.");
    Word we = message.sentences(PartKind.QUOTED).get(1).words().get(1);
    assertThat(we.text()).isEqualTo("need");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Mon, 3 May 2024 at 10:00, Anna Tamm <anna@example.com> wrote:",
        "On Nov 26, 2013 you wrote:",
        "2024-05-03 16:32 GMT+01:00 Anna Tamm <anna@example.com>:",
        "11:00 AM, May 3, 2024, \"Anna - Example\" <anna@example.com>:",
        "Am 03.05.2024 um 10:00 schrieb Anna Tamm <anna@example.com>:",
        "Le 3 mai 2024 \u00E0 10:00, Anna Tamm <anna@example.com> a \u00E9crit :",
        "El 3 may 2024, a las 10:00, Anna Tamm <anna@example.com> escribi\u00F3:",
        "Em 3 de maio de 2024 \u00E0s 10:00, Anna (anna@example.com) escreveu:",
        "Il giorno 3 mag 2024, alle ore 10:00, Anna <anna@example.com> ha scritto:",
        "Op 3 mei 2024 om 10:00 schreef Anna <anna@example.com>:",
        "W dniu 2024-05-03 10:00, Anna Tamm pisze: napisa\u0142(a):",
        "pe 3. toukok. 2024 klo 10.00 Anna (anna@example.com) kirjoitti:",
        "Anna Tamm (<anna@example.com>) kirjutas kuup\u00E4eval R, 3. mai 2024 kell 10:00:",
        "pi 3. 5. 2024 o 10:00 Anna <anna@example.com> nap\u00EDsal(a):",
        "\u043F\u0442, 3 \u043C\u0430\u044F 2024 \u0433. \u0432 10:00, \u0410\u043D\u043D\u0430 <anna@example.com>:",
        "3 \u043C\u0430\u044F 2024 \u0433., 10:00, \u0410\u043D\u043D\u0430 \u043F\u0438\u0448\u0435\u0442:",
        "\u041D\u0430 \u043F\u0442, 3.05.2024 \u0433. \u0432 10:00 \u0410\u043D\u043D\u0430 <anna@example.com> \u043D\u0430\u043F\u0438\u0441\u0430:",
        "Anna <anna@example.com> \u4E8E2024\u5E745\u67083\u65E5\u5468\u4E94 10:00\u5199\u9053\uFF1A",
        "---- On Fri, 03 May 2024 10:00:00 +0300 anna@example.com wrote ----",
        "-----Original Message-----",
        "----- Urspr\u00FCngliche Nachricht -----",
        "-------- Message d'origine --------",
        "-----Algne kiri-----",
        "-----\u0418\u0441\u0445\u043E\u0434\u043D\u043E\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435-----",
        "------------------ \u539F\u59CB\u90AE\u4EF6 ------------------"
      })
  void standsBelowAnAttribution(String line) {
    assertThat(parts("We agree.", "", line, "", "Can we meet?", "", "Anna"))
        .containsExactly(
            "body: We agree.", "attribution: " + line, "quoted: Can we meet? /  / Anna");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Anna|Sent: Friday, 3 May 2024|To: Tom|Subject: Desks",
        "*From:* Anna|*Sent:* Friday|*To:* Tom|*Subject:* Desks",
        "Von: Anna|Gesendet: Freitag|An: Tom|Betreff: Tische",
        "De : Anna<mailto:anna@example.com>|Envoy\u00E9 le :vendredi|\u00C0 : Tom|Objet :Tables",
        "De: Anna|Enviado: viernes|Para: Tom|Asunto: Mesas",
        "Van: Anna|Verzonden: vrijdag|Aan: Tom|Onderwerp: Tafels",
        "Da: Anna|Inviato: venerd\u00EC|A: Tom|Oggetto: Tavoli",
        "Saatja: Anna|Saadetud: reede|Adressaat: Tom|Teema: Lauad",
        "\u041E\u0442: \u0410\u043D\u043D\u0430|\u041E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E: 3 \u043C\u0430\u044F|\u041A\u043E\u043C\u0443: Tom|\u0422\u0435\u043C\u0430: \u0421\u0442\u043E\u043B",
        "\u53D1\u4EF6\u4EBA: Anna|\u53D1\u9001\u65F6\u95F4: 2024|\u6536\u4EF6\u4EBA: Tom|\u4E3B\u9898: \u684C"
      })
  void standsBelowTheFieldsOfAnEarlierMessage(String fields) {
    String[] lines = ("We agree.||" + fields + "||Can we meet?").split("\\|");
    assertThat(parts(lines))
        .containsExactly(
            "body: We agree.",
            "attribution: " + fields.replace("|", " / "),
            "quoted: Can we meet?");
  }

  @Test
  void mayHaveAWrappedAttribution() {
    assertThat(
            parts(
                "Fine.",
                "",
                "On Mon, May 3, 2024 at 4:37 PM The Example Company <",
                "anna@example.com>",
                "wrote:",
                "",
                "> Ok?"))
        .containsExactly(
            "body: Fine.",
            "attribution: On Mon, May 3, 2024 at 4:37 PM The Example Company < / anna@example.com> / wrote:",
            "quoted: > Ok?");
  }

  @Test
  void mayFollowOnTheBodyWithoutABlankLine() {
    assertThat(parts("Fine with us.", "On 3 May 2024, Anna Tamm wrote:", "> Ok?"))
        .containsExactly(
            "body: Fine with us.", "attribution: On 3 May 2024, Anna Tamm wrote:", "quoted: > Ok?");
  }

  @Test
  void includesTheWrappedRestOfAQuotedLine() {
    assertThat(
            parts(
                "Fine.",
                "",
                "> We have looked at your plan for the new office in Tallinn and think",
                "that it is good.",
                "> Anna"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On the other hand, we should be careful about edge cases.",
        "On Thursday:",
        "The client wrote:",
        "I need mail from: anna@example.com and from: tom@example.com",
        "This was sent from my iPhone app to all users.",
        "As regards the timeline, we should be done by Friday.",
        "Date: 3 May|Time: 10:00|Place: Tartu"
      })
  void isNotSeenInTheAuthorsOwnWords(String lines) {
    List<String> found = parts(("We have news.||" + lines + "||It goes on.").split("\\|"));
    assertThat(found).allMatch(part -> part.startsWith("body"));
  }

  @Test
  void doesNotSwallowAnAnswerThatStartsByNamingTheMail() {
    assertThat(parts("Hi Anna,", "", "On 3 May 2024 you wrote:", "", "I answer point by point."))
        .noneMatch(part -> part.startsWith("quoted"));
  }

  @Test
  void isForwardedBelowItsMark() {
    assertThat(
            parts(
                "See below.",
                "",
                "---------- Forwarded message ---------",
                "From: Anna <anna@example.com>",
                "Date: Fri, 3 May 2024",
                "Subject: Desks",
                "To: Tom",
                "",
                "Can we meet?"))
        .startsWith("body: See below.")
        .hasSize(2)
        .element(1, org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .startsWith("forwarded: ---------- Forwarded message");
    Message message =
        English.parse(
            "See below.",
            "",
            "Begin forwarded message:",
            "",
            "> From: Anna",
            "> Date: x",
            "> To: Tom",
            ">",
            "> Can we meet?");
    assertThat(English.sentences(message, PartKind.FORWARDED)).containsExactly("Can we meet?");
  }

  @Test
  void leavesTheAuthorsSignatureAboveItAlone() {
    assertThat(
            parts("Fine.", "", "Tom", "", "On 3 May 2024 at 10:00, Anna <a@b.c> wrote:", "> Ok?"))
        .containsExactly(
            "body: Fine.",
            "signature: Tom",
            "attribution: On 3 May 2024 at 10:00, Anna <a@b.c> wrote:",
            "quoted: > Ok?");
  }

  @Test
  void mayFollowOnTheSignatureWithoutAnAttribution() {
    assertThat(
            parts(
                "It comes on Monday.",
                "",
                "Best regards,",
                "Liis",
                "> When does it come?",
                "> Marek"))
        .containsExactly(
            "body: It comes on Monday.",
            "sign-off: Best regards,",
            "signature: Liis",
            "quoted: > When does it come? / > Marek");
  }

  @Test
  void leavesShortAnswersBetweenItAlone() {
    assertThat(parts("> Which colour?", "Blue", "> Which size?", "Large"))
        .containsExactly(
            "quoted: > Which colour?", "body: Blue", "quoted: > Which size?", "body: Large");
  }
}
