package coach.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Stores whole numbers so that they are read back in one go. */
final class Ints {

  private Ints() {}

  static void write(int[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  static int[] read(ByteBuffer in) {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + 4 * numbers.length);
    return numbers;
  }
}
