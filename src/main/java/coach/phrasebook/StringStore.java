package coach.phrasebook;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes strings in the form that {@link StoredStrings} reads.
 *
 * @param out where they go
 */
record StringStore(DataOutputStream out) {

  void write(int number) throws IOException {
    out.writeInt(number);
  }

  void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  void write(List<String> strings) throws IOException {
    int length = 0;
    for (String string : strings) {
      length += Integer.BYTES + string.getBytes(StandardCharsets.UTF_8).length;
    }
    out.writeInt(strings.size());
    out.writeInt(length);
    for (String string : strings) {
      write(string);
    }
  }
}
