package coach.text;

import java.util.Arrays;
import java.util.Collection;

/** Code that grows. */
final class CodeBuffer {

  private int[] code = new int[1024];
  private int size;

  /** Returns the address of what is added next. */
  int size() {
    return size;
  }

  void add(int number) {
    if (size == code.length) {
      code = Arrays.copyOf(code, 2 * size);
    }
    code[size++] = number;
  }

  void add(Collection<Integer> numbers) {
    numbers.forEach(this::add);
  }

  int[] toArray() {
    return Arrays.copyOf(code, size);
  }
}
