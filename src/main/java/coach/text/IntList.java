package coach.text;

import java.util.Arrays;
import java.util.Collection;

/** Whole numbers in a row that grows. */
final class IntList {

  private int[] numbers;
  private int size;

  /** Makes an empty list with room for so many; more find room when they come. */
  IntList(int room) {
    numbers = new int[room];
  }

  int size() {
    return size;
  }

  int get(int index) {
    return numbers[index];
  }

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  void add(int[] more) {
    for (int number : more) {
      add(number);
    }
  }

  void add(Collection<Integer> more) {
    for (int number : more) {
      add(number);
    }
  }

  /** Adds a number that is not there yet. */
  void addNew(int number) {
    for (int i = 0; i < size; i++) {
      if (numbers[i] == number) {
        return;
      }
    }
    add(number);
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
