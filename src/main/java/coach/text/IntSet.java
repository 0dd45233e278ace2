package coach.text;

/** Different whole numbers, with room for so many; without an object for each. */
final class IntSet {

  /** The golden ratio of the whole numbers: its products spread over the slots (Knuth, vol. 3). */
  private static final int SPREAD = 0x9E3779B9;

  /** Open slots, of which half stay free; 0 where a slot is. */
  private final int[] slots;

  private final int shift;
  private boolean zero;

  /** Makes an empty set for so many numbers at most. */
  IntSet(int most) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * most + 1);
    slots = new int[1 << bits];
    shift = Integer.SIZE - bits;
  }

  /** Adds a number; returns whether it was not there yet. */
  boolean add(int number) {
    if (number == 0) {
      boolean added = !zero;
      zero = true;
      return added;
    }
    int slot = number * SPREAD >>> shift;
    while (slots[slot] != 0) {
      if (slots[slot] == number) {
        return false;
      }
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = number;
    return true;
  }
}
