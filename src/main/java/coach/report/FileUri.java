package coach.report;

import java.nio.charset.StandardCharsets;

/** Writes the name of a file as a URI: a relative name stays relative. */
final class FileUri {

  private static final String DIGITS = "0123456789ABCDEF";

  private FileUri() {}

  /** Returns the name with every sign escaped that a URI gives a meaning to. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 8);
    uri.append(path.startsWith("/") ? "file://" : "");
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain((char) octet)) {
        uri.append((char) octet);
      } else {
        uri.append('%').append(DIGITS.charAt(octet >> 4 & 15)).append(DIGITS.charAt(octet & 15));
      }
    }
    return uri.toString();
  }

  /** A colon is none of these: before the first slash it would end a scheme. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "/-._~".indexOf(c) >= 0;
  }
}
