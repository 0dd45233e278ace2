package coach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.text.Draft.Format;
import coach.text.Draft.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReaderTest {

  private static Draft read(byte[] bytes) throws UnreadableDraftException {
    return DraftReader.read("draft.txt", new ByteArrayInputStream(bytes), Optional.empty());
  }

  private static Draft read(String text) throws UnreadableDraftException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Format format(String text) throws UnreadableDraftException {
    return read(text).format();
  }

  @Test
  void makesEveryLineEndAPlainOne() throws Exception {
    assertThat(read("a\r\nb\rc\nd").text()).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void readsUtf8AndUtf16WithTheirMarks() throws Exception {
    assertThat(read("\uFEFFTere, \u00D5ie").text()).isEqualTo("Tere, \u00D5ie");
    assertThat(read("\uFEFFTere, \u00D5ie".getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo("Tere, \u00D5ie");
    assertThat(read("\uFEFFTere, \u00D5ie".getBytes(StandardCharsets.UTF_16BE)).text())
        .isEqualTo("Tere, \u00D5ie");
  }

  @Test
  void replacesInvalidUtf8AndSaysWhere() throws Exception {
    Draft draft = read("Hi,\r\nTere, \u00D5ie \u00C4".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(draft.text()).isEqualTo("Hi,\nTere, \uFFFDie \uFFFD");
    assertThat(draft.notes())
        .singleElement()
        .asString()
        .contains("line 2, column 7")
        .contains("1 more")
        .contains("UTF-8");
    assertThat(read("a replacement \uFFFD of his own").notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "\uFEFF", "\u00A0\t\r\n"})
  void refusesAnEmptyDraft(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableDraftException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void refusesABinaryFile() {
    assertThatThrownBy(() -> read("\1\2\3\4a")).hasMessageContaining("binary");
    assertThatThrownBy(() -> read("PK\3\4\0\0"))
        .isInstanceOf(UnreadableDraftException.class)
        .hasMessageContaining("binary")
        .hasMessageContaining("save");
  }

  @Test
  void stopsAtTheLimitOfAnEndlessStream() {
    assertThatThrownBy(() -> DraftReader.read("/dev/zero", new Endless(), Optional.empty()))
        .isInstanceOf(UnreadableDraftException.class)
        .hasMessageContaining("50 MB");
  }

  @Test
  void saysWhatTheSystemSaidOfABrokenStream() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Is a directory");
          }
        };
    assertThatThrownBy(() -> DraftReader.read("x", broken, Optional.empty()))
        .isInstanceOf(UnreadableDraftException.class)
        .hasMessageContaining("Is a directory");
  }

  @Test
  void tellsTheFormatByTheContent() throws Exception {
    assertThat(format("Hi Anna,\n\nNote: it is late.")).isEqualTo(Format.TEXT);
    assertThat(format("Note: it is late.\n\nMore.")).isEqualTo(Format.TEXT);
    assertThat(format("Subject: Desks\n\nHi Anna,")).isEqualTo(Format.MAIL);
    assertThat(format("X-A: 1\nTo: Anna\n\nHi Anna,")).isEqualTo(Format.MAIL);
    assertThat(format("To: Anna\nSubject: Desks\nHi Anna,")).isEqualTo(Format.MAIL);
    assertThat(format("Subject: Desks\nHi Anna,")).isEqualTo(Format.MAIL);
    assertThat(format("To: Anna\nHi Anna,")).isEqualTo(Format.TEXT);
    assertThat(format("From 0123 Mon Sep 17 00:00:00 2001\nFrom: a@b.c\nSubject: x\n\ny"))
        .isEqualTo(Format.MAIL);
    assertThat(format("From here on: it is ours.\n\nMore.")).isEqualTo(Format.TEXT);
    assertThat(format("# Plan\n\nText\n\n## More\n\nText")).isEqualTo(Format.MARKDOWN);
    assertThat(format("Text\n\n```\ncode\n```\n")).isEqualTo(Format.MARKDOWN);
    assertThat(format("# 5 is what I want")).isEqualTo(Format.TEXT);
  }

  @Test
  void tellsMarkdownByTheName() throws Exception {
    InputStream in = new ByteArrayInputStream("Plain".getBytes(StandardCharsets.UTF_8));
    assertThat(DraftReader.read("notes/README.md", in, Optional.empty()).format())
        .isEqualTo(Format.MARKDOWN);
  }

  @Test
  void takesTheFormatThatIsForced() throws Exception {
    InputStream in = new ByteArrayInputStream("Subject: x\n\ny".getBytes(StandardCharsets.UTF_8));
    Draft draft = DraftReader.read("x", in, Optional.of(Format.TEXT));
    assertThat(draft.format()).isEqualTo(Format.TEXT);
    assertThat(English.parts(new MessageParser(English.LANGUAGE).parse(draft)))
        .noneMatch(p -> p.startsWith("subject"));
  }

  @Test
  void readsWhatTheHeadersSay() throws Exception {
    Draft draft =
        read(
            "From: Tom Oja <tom@example.com>\nTo: \"Tamm, Anna\" <anna@example.com>,\n bob@example.com (Bob)\nCc: Team: eve@example.com;\n"
                + "Subject: Desks\nDate: Fri, 3 May 2024 10:00:00 +0300\nIn-Reply-To: <1@example.com>\nAttach: /tmp/my\\ offer.pdf the offer\n\nHi Anna,");
    Headers headers = new MessageParser(English.LANGUAGE).parse(draft).headers();
    assertThat(headers.from()).containsExactly(new Address("Tom Oja", "tom@example.com"));
    assertThat(headers.recipients())
        .containsExactly(
            new Address("Tamm, Anna", "anna@example.com"),
            new Address("Bob", "bob@example.com"),
            new Address("", "eve@example.com"));
    assertThat(headers.subject()).contains("Desks");
    assertThat(headers.date()).contains("Fri, 3 May 2024 10:00:00 +0300");
    assertThat(headers.reply()).isTrue();
    assertThat(draft.attachments()).containsExactly("my offer.pdf");
    assertThat(draft.lines()).as("a simple mail keeps its lines").isEmpty();
  }

  @Test
  void readsADraftOfEmacs() throws Exception {
    Draft draft = read("To: Anna\nSubject: Desks\n--text follows this line--\nHi Anna,");
    assertThat(English.parts(new MessageParser(English.LANGUAGE).parse(draft)))
        .endsWith("salutation: Hi Anna,");
  }

  @Test
  void countsColumnsInCodePointsFromOne() {
    Draft draft = Draft.ofText("x", "\uD83D\uDE00a\n\nb");
    assertThat(draft.position(0)).isEqualTo(new Position(1, 1));
    assertThat(draft.position(2)).isEqualTo(new Position(1, 2));
    assertThat(draft.position(3)).isEqualTo(new Position(1, 3));
    assertThat(draft.position(4)).isEqualTo(new Position(2, 1));
    assertThat(draft.position(6)).isEqualTo(new Position(3, 2));
  }

  /** A stream like {@code /dev/zero}. */
  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 'a';
    }

    @Override
    public int read(byte[] target, int from, int length) {
      java.util.Arrays.fill(target, from, from + length, (byte) 'a');
      return length;
    }
  }
}
