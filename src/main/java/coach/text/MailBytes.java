package coach.text;

import java.util.Arrays;
import org.apache.james.mime4j.util.ByteSequence;

/** The bytes of a mail with plain line ends, and how far into them its parts have been read. */
final class MailBytes {

  /** How far ahead a stretch is looked for; what is farther only makes a line number less exact. */
  private static final int FARTHEST = 1 << 20;

  private final byte[] bytes;
  private final int start;
  private int at;
  private int line = 1;
  private int counted;

  private MailBytes(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
    this.at = start;
  }

  /**
   * Makes every line end a line feed, and skips a mark of byte order and an mbox line at the top.
   */
  static MailBytes of(byte[] mail) {
    byte[] plain = new byte[mail.length];
    int length = 0;
    for (int i = 0; i < mail.length; i++) {
      if (mail[i] != '\r') {
        plain[length++] = mail[i];
      } else if (i + 1 == mail.length || mail[i + 1] != '\n') {
        plain[length++] = '\n';
      }
    }
    byte[] bytes = Arrays.copyOf(plain, length);
    int start = startsWith(bytes, 0, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}) ? 3 : 0;
    if (startsWith(bytes, start, new byte[] {'F', 'r', 'o', 'm', ' '})) {
      while (start < length && bytes[start] != '\n') {
        start++;
      }
      start = Math.min(start + 1, length);
    }
    return new MailBytes(bytes, start);
  }

  private static boolean startsWith(byte[] bytes, int from, byte[] head) {
    return from + head.length <= bytes.length
        && Arrays.equals(bytes, from, from + head.length, head, 0, head.length);
  }

  byte[] bytes() {
    return bytes;
  }

  /** Returns where the header block starts. */
  int start() {
    return start;
  }

  /**
   * Goes on behind the next place where a stretch stands; returns the line, from 1, that it starts
   * on.
   */
  int pass(ByteSequence stretch) {
    return stretch == null ? lineAt(at) : pass(stretch.toByteArray());
  }

  /**
   * Goes on behind the next place where a stretch stands; returns the line, from 1, that it starts
   * on.
   */
  int pass(byte[] stretch) {
    int found = find(stretch);
    int number = lineAt(found < 0 ? at : found);
    at = found < 0 ? at : found + stretch.length;
    return number;
  }

  private int find(byte[] stretch) {
    int last = Math.min(bytes.length - stretch.length, at + FARTHEST);
    for (int i = at; stretch.length > 0 && i <= last; i++) {
      if (bytes[i] == stretch[0] && startsWith(bytes, i, stretch)) {
        return i;
      }
    }
    return -1;
  }

  private int lineAt(int offset) {
    while (counted < offset) {
      line += bytes[counted++] == '\n' ? 1 : 0;
    }
    return line;
  }
}
