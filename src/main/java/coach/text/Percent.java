package coach.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Decodes parameter values such as {@code UTF-8''offer%20May.pdf} (RFC 2231). */
final class Percent {

  private Percent() {}

  static String decode(String value) {
    int first = value.indexOf('\'');
    int second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    String charset = second < 0 ? "utf-8" : value.substring(0, first);
    byte[] coded = value.substring(second + 1).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < coded.length; i++) {
      int code = CodedByte.at(coded, i, coded.length, '%');
      out.write(code < 0 ? coded[i] : code);
      i += code < 0 ? 0 : 2;
    }
    return MailCharset.decode(out.toByteArray(), charset, new ArrayList<>());
  }
}
