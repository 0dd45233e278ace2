package coach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {

  private static final String HEAD = "To: anna@example.com\nSubject: Desks\nMIME-Version: 1.0\n";

  private static Draft read(byte[] bytes) throws UnreadableDraftException {
    return DraftReader.read("mail.eml", new ByteArrayInputStream(bytes), Optional.empty());
  }

  private static Draft read(String mail) throws UnreadableDraftException {
    return read(mail.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the text below the header block. */
  private static String body(Draft draft) {
    return draft.text().substring(draft.text().indexOf("\n\n") + 2);
  }

  private static String html(String html) throws UnreadableDraftException {
    return body(read(HEAD + "Content-Type: text/html; charset=utf-8\n\n" + html));
  }

  @ParameterizedTest
  @CsvSource({
    "koi8-r, \u041F\u0440\u0438\u0432\u0435\u0442",
    "windows-1251, \u041F\u0440\u0438\u0432\u0435\u0442",
    "iso-8859-2, Dobr\u00FD de\u0148",
    "windows-1257, Tere \u00D5ie",
    "gb18030, \u4F60\u597D",
    "big5, \u4F60\u597D",
    "iso-2022-jp, \u3053\u3093",
    "utf-8, \u00D5ie \uD83D\uDE00",
    "utf-16, \u00D5ie"
  })
  void decodesAnyCharset(String charset, String text) throws Exception {
    String coded = Base64.getMimeEncoder().encodeToString(text.getBytes(Charset.forName(charset)));
    Draft draft =
        read(
            HEAD
                + "Content-Type: text/plain; charset=\""
                + charset
                + "\"\nContent-Transfer-Encoding: base64\n\n"
                + coded);
    assertThat(body(draft)).isEqualTo(text);
    assertThat(draft.notes()).isEmpty();
  }

  @Test
  void readsAnUnknownCharsetAsUtf8OrWestern() throws Exception {
    String head = HEAD + "Content-Type: text/plain; charset=x-martian\n\n";
    Draft modern = read(head + "\u00D5ie");
    assertThat(body(modern)).isEqualTo("\u00D5ie");
    assertThat(modern.notes()).singleElement().asString().contains("x-martian").contains("UTF-8");
    Draft western = read((head + "\u00D5ie").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(body(western)).isEqualTo("\u00D5ie");
    assertThat(western.notes()).singleElement().asString().contains("windows-1252");
  }

  @Test
  void decodesQuotedPrintableAndKeepsTheLines() throws Exception {
    Draft draft =
        read(
            HEAD
                + "Content-Transfer-Encoding: quoted-printable\n\nHi =C3=95ie,=20\n\nthis line =\ngoes on.\nThe end =3D=zz");
    assertThat(body(draft)).isEqualTo("Hi \u00D5ie, \n\nthis line goes on.\nThe end ==zz");
    assertThat(draft.position(draft.text().indexOf("Hi")).line()).isEqualTo(6);
    assertThat(draft.position(draft.text().indexOf("goes on")).line()).isEqualTo(8);
    assertThat(draft.position(draft.text().indexOf("The end")).line()).isEqualTo(10);
  }

  @Test
  void readsWhatIsLeftOfDamagedBase64() throws Exception {
    Draft draft = read(HEAD + "Content-Transfer-Encoding: base64\n\nSGVsbG8g!!d29ybGQ\n=x");
    assertThat(body(draft)).isEqualTo("Hello world");
    assertThat(draft.notes()).singleElement().asString().contains("base64");
  }

  @Test
  void decodesEncodedWordsInHeaders() throws Exception {
    Draft draft =
        read(
            "To: =?utf-8?q?Tamm=2C_Anna?= <anna@example.com>, bob@example.com\nSubject: =?UTF-8?B?w5VpZQ==?=\n =?utf-8?q?_ja_Tiit?=\n\nTere.");
    Message message = new MessageParser(English.LANGUAGE).parse(draft);
    assertThat(message.headers().subject()).contains("\u00D5ie ja Tiit");
    assertThat(message.headers().recipients())
        .containsExactly(
            new Address("Tamm, Anna", "anna@example.com"), new Address("", "bob@example.com"));
    assertThat(draft.position(draft.text().indexOf("Tere")).line()).isEqualTo(5);
  }

  @Test
  void prefersThePlainTextAndNamesTheFiles() throws Exception {
    Draft draft =
        read(
            HEAD
                + "Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n"
                + "--a\n\nThe plain one.\n--a\nContent-Type: text/html\n\n<p>The other.</p>\n--a--\n"
                + "--m\nContent-Type: image/png; name=logo.png\nContent-ID: <1>\n\nx\n"
                + "--m\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=UTF-8''hind%C3%B5ige.pdf\n\nx\n"
                + "--m\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"notes.txt\"\n\nnot read\n--m--\n");
    assertThat(body(draft)).isEqualTo("The plain one.");
    assertThat(draft.attachments()).containsExactly("hind\u00F5ige.pdf", "notes.txt");
    assertThat(draft.position(draft.text().indexOf("plain")).line()).isEqualTo(11);
  }

  @Test
  void takesTheHtmlWhereThePlainTextIsEmpty() throws Exception {
    Draft draft =
        read(
            HEAD
                + "Content-Type: multipart/alternative; boundary=a\n\n--a\n\n \n--a\nContent-Type: text/html\n\n<p>Here.</p>\n--a--\n");
    assertThat(body(draft)).contains("Here.");
  }

  @Test
  void unfoldsFlowedText() throws Exception {
    Draft draft =
        read(
            HEAD
                + "Content-Type: text/plain; format=flowed\n\nA long \nparagraph.\n From here.\n>> old \n>> words\n> new\n-- \nTom");
    assertThat(body(draft))
        .isEqualTo("A long paragraph.\nFrom here.\n>> old words\n> new\n-- \nTom");
    assertThat(draft.position(draft.text().indexOf("From here")).line()).isEqualTo(8);
    Draft chinese =
        read(HEAD + "Content-Type: text/plain; format=flowed; delsp=yes\n\n\u4F60 \n\u597D\n");
    assertThat(body(chinese)).startsWith("\u4F60\u597D");
  }

  @Test
  void readsHtmlAsItsReaderSeesIt() throws Exception {
    assertThat(
            html(
                "<html><head><title>T</title><style>p {}</style></head><body><p>Hi   <b>Anna</b>,</p>"
                    + "<div style=\"DISPLAY: none\">hidden</div><p hidden>hidden</p><script>hidden</script>"
                    + "<p>see <a href='https://example.com'>the plan</a><br>today.</p><ul><li>one<li>two</ul>"
                    + "<blockquote><p>When?</p></blockquote></body></html>"))
        .isEqualToIgnoringNewLines("Hi Anna,\n\nsee the plan\ntoday.\n\n- one\n- two\n\n> When?\n");
  }

  @Test
  void pointsIntoTheHtml() throws Exception {
    Draft draft = read(HEAD + "Content-Type: text/html\n\n<p>One</p>\n<div>\n<p>Two</p></div>");
    assertThat(draft.position(draft.text().indexOf("Two")).line()).isEqualTo(8);
  }

  @Test
  void listensToBlockQuotesOfHtml() throws Exception {
    Draft draft =
        read(
            HEAD
                + "Content-Type: text/html\n\n<p>Fine.</p><div>On Mon, 3 May 2024 at 10:00, Anna wrote:</div><blockquote>When can you start?</blockquote>");
    Message message = new MessageParser(English.LANGUAGE).parse(draft);
    assertThat(English.sentences(message, PartKind.QUOTED)).containsExactly("When can you start?");
    assertThat(message.parts(PartKind.ATTRIBUTION)).hasSize(1);
  }

  @Test
  void survivesPartsNestedWithoutEnd() throws Exception {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 5000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    Draft draft = read(mail + "\nHello");
    assertThat(draft.notes()).anyMatch(note -> note.contains("too many parts"));
  }

  @Test
  void survivesPartsWithoutNumber() throws Exception {
    Draft draft =
        read(
            HEAD
                + "Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\n\nHi\n".repeat(20_000)
                + "--b--\n");
    assertThat(draft.notes()).anyMatch(note -> note.contains("too many parts"));
    assertThat(body(draft)).startsWith("Hi");
  }

  @Test
  void survivesTagsNestedWithoutEnd() throws Exception {
    assertThat(html("<div>".repeat(50_000) + "deep")).contains("deep");
    assertThat(html("<blockquote>".repeat(5_000) + "deep")).contains("deep");
  }

  @Test
  void readsPartsWithoutABoundaryAsText() throws Exception {
    assertThat(body(read(HEAD + "Content-Type: multipart/mixed\n\nHello there.")))
        .isEqualTo("Hello there.");
  }

  @Test
  void readsMailWithLoneCarriageReturns() throws Exception {
    assertThat(body(read((HEAD + "Content-Type: text/html\n\n<p>Hello</p>").replace('\n', '\r'))))
        .contains("Hello");
  }

  @Test
  void saysSoWhereThereIsNoText() throws Exception {
    Draft draft = read(HEAD + "Content-Type: application/pdf; name=a.pdf\n\nx");
    assertThat(draft.notes()).containsExactly("the mail holds no text");
    assertThat(draft.attachments()).containsExactly("a.pdf");
  }

  @Test
  void readsALargePart() throws Exception {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    mail.write((HEAD + "Content-Transfer-Encoding: base64\n\n").getBytes(StandardCharsets.UTF_8));
    mail.write(
        Base64.getMimeEncoder()
            .encode("Hello there. ".repeat(200_000).getBytes(StandardCharsets.UTF_8)));
    assertThat(body(read(mail.toByteArray()))).hasSize(13 * 200_000);
  }
}
