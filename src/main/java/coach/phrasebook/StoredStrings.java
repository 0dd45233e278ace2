package coach.phrasebook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;

/** Strings that stay bytes until one of them is asked for: of most cards a check needs none. */
final class StoredStrings extends AbstractList<String> {

  private final ByteBuffer stored;
  private final String[] strings;

  private StoredStrings(ByteBuffer stored, int size) {
    this.stored = stored;
    this.strings = new String[size];
  }

  /**
   * Takes a list at the buffer's position: its number of strings, its length in bytes, the strings.
   */
  static StoredStrings read(ByteBuffer in) {
    int size = in.getInt();
    int length = in.getInt();
    StoredStrings list = new StoredStrings(in.slice(in.position(), length), size);
    in.position(in.position() + length);
    return list;
  }

  static String string(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public String get(int index) {
    if (strings.length > 0 && strings[0] == null) {
      for (int i = 0; i < strings.length; i++) {
        strings[i] = string(stored);
      }
    }
    return strings[index];
  }

  @Override
  public int size() {
    return strings.length;
  }
}
