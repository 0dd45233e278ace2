package coach.text;

/** A byte that mail writes as a sign and two hexadecimal digits: {@code =C3}, {@code %C3}. */
final class CodedByte {

  private CodedByte() {}

  /** Returns the byte that is coded at a place, from 0 to 255; -1 where none is. */
  static int at(byte[] text, int at, int end, char sign) {
    if (text[at] != sign || at + 2 >= end) {
      return -1;
    }
    int high = Character.digit(text[at + 1], 16);
    int low = Character.digit(text[at + 2], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
