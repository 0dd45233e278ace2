package coach.text;

import java.util.Map;

/**
 * A table in code that leads from keys to addresses.
 *
 * <p>It is a hash table of open slots: how far a hash is shifted to give a slot, then key and
 * address of each slot. The address 0 stands for none.
 */
final class KeyTable {

  /** The golden ratio of the whole numbers: its products spread over the slots (Knuth, vol. 3). */
  private static final int SPREAD = 0x9E3779B9;

  private KeyTable() {}

  /** Returns the address that the table at a place of the code has under a key, or 0. */
  static int find(int[] code, int table, int key) {
    int shift = code[table];
    int slot = key * SPREAD >>> shift;
    while (true) {
      int at = table + 1 + 2 * slot;
      if (code[at] == key || code[at + 1] == 0) {
        return code[at + 1];
      }
      slot = slot + 1 & -1 >>> shift;
    }
  }

  /** Adds a table to code and returns its address. */
  static int emit(Map<Integer, Integer> addresses, IntList code) {
    int bits = 1;
    while (3 << bits < 4 * (addresses.size() + 1)) {
      bits++;
    }
    int shift = 32 - bits;
    int[] slots = new int[2 << bits];
    for (Map.Entry<Integer, Integer> entry : addresses.entrySet()) {
      int slot = entry.getKey() * SPREAD >>> shift;
      while (slots[2 * slot + 1] != 0) {
        slot = slot + 1 & -1 >>> shift;
      }
      slots[2 * slot] = entry.getKey();
      slots[2 * slot + 1] = entry.getValue();
    }
    int table = code.size();
    code.add(shift);
    code.add(slots);
    return table;
  }
}
