package coach.text;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Undoes the transfer encoding of a mail's part, and remembers where its lines came from.
 *
 * @param bytes the decoded bytes
 * @param numbers for each decoded line, counted by line feeds, the line of the file it starts on
 * @param damaged whether something had to be left out
 */
record TransferEncoding(byte[] bytes, List<Integer> numbers, boolean damaged) {

  /**
   * Decodes a part.
   *
   * @param raw the bytes of its body, line ends {@code \n}
   * @param name the encoding as declared; an unknown one is taken for plain text
   * @param number the file's line that the body starts on
   */
  static TransferEncoding decode(byte[] raw, String name, int number) {
    return switch (name == null ? "" : name.strip().toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(raw, number);
      case "quoted-printable" -> quotedPrintable(raw, number);
      default -> new TransferEncoding(raw, counted(raw, number), false);
    };
  }

  private static List<Integer> counted(byte[] raw, int number) {
    List<Integer> numbers = new ArrayList<>();
    numbers.add(number);
    for (byte b : raw) {
      if (b == '\n') {
        numbers.add(number + numbers.size());
      }
    }
    return numbers;
  }

  /** Decodes what is valid: other letters are skipped, and a group that breaks off is dropped. */
  private static TransferEncoding base64(byte[] raw, int number) {
    byte[] letters = new byte[raw.length];
    int count = 0;
    boolean damaged = false;
    for (byte b : raw) {
      if (b == '=') {
        break;
      }
      boolean letter =
          b >= 'A' && b <= 'Z'
              || b >= 'a' && b <= 'z'
              || b >= '0' && b <= '9'
              || b == '+'
              || b == '/';
      if (letter) {
        letters[count++] = b;
      } else {
        damaged |= b > ' ' || b < 0;
      }
    }
    damaged |= count % 4 == 1;
    count -= count % 4 == 1 ? 1 : 0;
    byte[] valid = new byte[count];
    System.arraycopy(letters, 0, valid, 0, count);
    return new TransferEncoding(Base64.getDecoder().decode(valid), List.of(number), damaged);
  }

  private static TransferEncoding quotedPrintable(byte[] raw, int number) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
    List<Integer> numbers = new ArrayList<>();
    numbers.add(number);
    int line = number;
    int start = 0;
    while (start < raw.length) {
      int end = start;
      while (end < raw.length && raw[end] != '\n') {
        end++;
      }
      line++;
      boolean soft = line(raw, start, end, out);
      if (!soft && end < raw.length) {
        out.write('\n');
        numbers.add(line);
      }
      start = end + 1;
    }
    return new TransferEncoding(out.toByteArray(), numbers, false);
  }

  /**
   * Decodes a line; returns whether it ends in a soft break, so that the next one belongs to it.
   */
  private static boolean line(byte[] raw, int start, int end, ByteArrayOutputStream out) {
    int last = end;
    while (last > start && (raw[last - 1] == ' ' || raw[last - 1] == '\t')) {
      last--;
    }
    boolean soft = last > start && raw[last - 1] == '=';
    int stop = soft ? last - 1 : last;
    for (int i = start; i < stop; i++) {
      int code = CodedByte.at(raw, i, stop, '=');
      out.write(code < 0 ? raw[i] : code);
      i += code < 0 ? 0 : 2;
    }
    return soft;
  }
}
