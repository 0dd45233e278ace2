package coach.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/** JSON's own escapes, and one for every other sign that a terminal would obey. */
final class SafeEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[0x7F] = ESCAPE_STANDARD;
    return codes;
  }

  /** Returns the escape of a sign beyond ASCII; null where it may stand as it is. */
  @Override
  public SerializableString getEscapeSequence(int c) {
    boolean unsafe = Printable.isUnsafe((char) c) || c == 0xDB40;
    return unsafe ? new SerializedString("\\u" + Printable.hex(c)) : null;
  }
}
