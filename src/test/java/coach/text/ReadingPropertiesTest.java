package coach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every draft, shown on many made from seeds. */
class ReadingPropertiesTest {

  private static final int TRIES = 2000;

  private static final List<String> PIECES =
      List.of(
          "Hi Anna,",
          "Dear Mr. Smith:",
          "\n",
          "\n",
          "\n\n",
          "\n\n",
          "We start on Monday. ",
          "Can you send it? ",
          "> When? ",
          "> > Old.",
          "On Mon, 3 May 2024 at 10:00, Anna <a@b.c> wrote:",
          "Anna wrote:",
          "-- \n",
          "--",
          "___",
          "Best regards,",
          "Thanks!",
          "Tom Oja",
          "tom@example.com",
          "+372 555 1234",
          "From: a",
          "Sent: b",
          "To: c",
          "Subject: d",
          "-----Original Message-----",
          "---------- Forwarded message ---------",
          "Begin forwarded message:",
          "- one",
          "1. two",
          "# Head",
          "```",
          "    code",
          "---",
          "diff --git a b",
          "Sent from my iPhone",
          "this e-mail is confidential and intended only for the addressee",
          "PS: more",
          "[link](http://a.b)",
          "<!--",
          "-->",
          "...",
          "\u2026",
          "\"",
          "\u201C",
          "(",
          "e.g. ",
          "\u4F60\u597D\u3002",
          "\uD83D\uDE00",
          "\u202E",
          "\u200B",
          "\t",
          " ",
          "   ",
          "\u00A0",
          "Subject: x",
          "a",
          ":",
          ".",
          "?",
          "\uD800",
          "\u0301",
          "a long line of words that goes on and on until it is cut ");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) == 0 ? "\n" : "");
    }
    return text.toString();
  }

  private static Message parse(String text, Draft.Format format) {
    return new MessageParser(English.LANGUAGE)
        .parse(new Draft("x", text, format, List.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @EnumSource(Draft.Format.class)
  void partsHoldEveryLineOnceAndInOrder(Draft.Format format) {
    Random random = new Random(format.ordinal());
    for (int i = 0; i < TRIES; i++) {
      String text = text(random);
      check(parse(text, format), text);
    }
  }

  private static void check(Message message, String text) {
    boolean[] held = new boolean[text.length()];
    int last = 0;
    for (Part part : message.parts()) {
      assertThat(part.span().start())
          .as("order in %s", message.parts())
          .isGreaterThanOrEqualTo(last);
      assertThat(part.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(part.span().length()).isPositive();
      last = part.span().end();
      java.util.Arrays.fill(held, part.span().start(), part.span().end(), true);
      checkSentences(part, text);
    }
    checkLines(text, held);
  }

  private static void checkSentences(Part part, String text) {
    int last = part.span().start();
    for (Sentence sentence : part.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(last);
      last = sentence.span().end();
      assertThat(last).isLessThanOrEqualTo(part.span().end());
      int at = sentence.span().start();
      for (Word word : sentence.words()) {
        assertThat(word.start()).isGreaterThanOrEqualTo(at);
        assertThat(word.end()).isGreaterThan(word.start());
        at = word.end();
      }
      assertThat(at).isLessThanOrEqualTo(sentence.span().end());
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }

  private static void checkLines(String text, boolean[] held) {
    int start = 0;
    for (String line : text.split("\n", -1)) {
      boolean any = false;
      for (int i = start; i < start + line.length(); i++) {
        any |= held[i];
      }
      boolean blank = line.chars().allMatch(c -> Blank.is((char) c));
      assertThat(any || blank).as("line '%s' of '%s'", line, text).isTrue();
      start += line.length() + 1;
    }
  }

  @Test
  void anyBytesAreReadOrRefused() {
    Random random = new Random(7);
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      readOrRefuse(bytes);
    }
  }

  @Test
  void anyDamageToAMailIsReadOrRefused() {
    byte[] mail =
        ("From 1 Mon\r\nTo: =?utf-8?q?a=2C?= <a@b.c>\r\nSubject: x\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\n"
                + "Content-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHi =C3=95 \r\n> q=\r\n"
                + "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+SGk8L3A+\r\n--b--\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    Random random = new Random(11);
    for (int i = 0; i < TRIES; i++) {
      byte[] damaged = mail.clone();
      for (int n = random.nextInt(8); n >= 0; n--) {
        damaged[random.nextInt(damaged.length)] =
            (byte)
                (random.nextBoolean()
                    ? random.nextInt(256)
                    : "=\r\n-:;\" <>".charAt(random.nextInt(10)));
      }
      readOrRefuse(damaged);
    }
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      Draft draft = DraftReader.read("x", new ByteArrayInputStream(bytes), Optional.empty());
      check(new MessageParser(English.LANGUAGE).parse(draft), draft.text());
    } catch (UnreadableDraftException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a b ",
        "a. ",
        "(",
        "\u00AB",
        "a*",
        "a.b/",
        "](",
        "((. a ",
        ">",
        "> a\n",
        "--\n",
        "a@",
        "wrote:\n",
        "On 2024 a@b.c:\n",
        "\n",
        " ",
        "From: x\nSent: y\nTo: z\n\n",
        "\u4F60",
        "\uD83D\uDE00",
        "\u202E\u05D0 ",
        "```\n",
        "- a\n",
        "Thanks,\n",
        "Anna\n",
        "\u2026",
        "A.",
        "\"a\" "
      })
  void longRunsAreReadInGoodTime(String unit) {
    String text = "Hi.\n\n" + unit.repeat(300_000 / unit.length());
    for (Draft.Format format : Draft.Format.values()) {
      check(parse(text, format), text);
    }
  }

  @Test
  void aHundredThousandLevelsOfQuotesAreRead() {
    String text = ">".repeat(100_000) + " deep\n";
    assertThat(parse(text, Draft.Format.TEXT).parts(PartKind.QUOTED)).hasSize(1);
    StringBuilder stairs = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      stairs.append("> ".repeat(i)).append("a\n");
    }
    check(parse(stairs.toString(), Draft.Format.TEXT), stairs.toString());
  }
}
