package coach.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Leanings worked out before, so that one look tells those to all cards.
 *
 * <p>Immutable. Wordings stand in the order of their keys, as unsigned numbers; hashing has spread
 * them evenly, so that the first bits of one tell where to look for it.
 */
public final class LeaningTable implements Leanings {

  /** So many steps make a nat; a byte then holds up to eight. */
  private static final int STEPS = 16;

  /** So many first bits of a key name its stretch of the table. */
  private static final int BITS = 12;

  private final List<String> cards;
  private final IntBuffer starts;
  private final IntBuffer keys;
  private final ByteBuffer steps;

  private LeaningTable(List<String> cards, IntBuffer starts, IntBuffer keys, ByteBuffer steps) {
    this.cards = List.copyOf(cards);
    this.starts = starts;
    this.keys = keys;
    this.steps = steps;
  }

  /**
   * Works out how far wordings lean.
   *
   * <p>Those that lean towards no card are left out: they are more than half of all, and without
   * them a sentence only needs some nats more to tell the same.
   */
  static LeaningTable of(Leanings leanings, int[] wordings) {
    List<String> cards = leanings.cards();
    Map<Integer, double[]> table = new TreeMap<>(Integer::compareUnsigned);
    for (int key : wordings) {
      double[] nats = new double[cards.size()];
      leanings.add(key, nats);
      if (Arrays.stream(nats).anyMatch(some -> some > 0)) {
        table.put(key, nats);
      }
    }
    IntBuffer keys = IntBuffer.allocate(table.size());
    ByteBuffer steps = ByteBuffer.allocate(table.size() * cards.size());
    table.forEach(
        (key, nats) -> {
          keys.put(key);
          Arrays.stream(nats).forEach(some -> steps.put(step(some)));
        });
    return new LeaningTable(cards, starts(keys.flip()), keys, steps.flip());
  }

  private static byte step(double nats) {
    long steps = Math.round(nats * STEPS);
    return (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, steps));
  }

  /** Returns where the keys of each stretch begin, and where the last one ends. */
  private static IntBuffer starts(IntBuffer keys) {
    IntBuffer starts = IntBuffer.allocate((1 << BITS) + 1);
    int place = 0;
    for (int stretch = 0; stretch < starts.limit(); stretch++) {
      while (place < keys.limit() && stretch(keys.get(place)) < stretch) {
        place++;
      }
      starts.put(stretch, place);
    }
    return starts;
  }

  private static int stretch(int key) {
    return key >>> (Integer.SIZE - BITS);
  }

  @Override
  public List<String> cards() {
    return cards;
  }

  @Override
  public boolean add(int key, double[] sums) {
    int stretch = stretch(key);
    int end = starts.get(stretch + 1);
    for (int i = starts.get(stretch); i < end; i++) {
      if (keys.get(i) == key) {
        for (int j = 0; j < sums.length; j++) {
          sums[j] += steps.get(i * sums.length + j) / (double) STEPS;
        }
        return true;
      }
    }
    return false;
  }

  /** Writes the table in the form that {@link #read} reads. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(cards.size());
    for (String card : cards) {
      out.writeUTF(card);
    }
    out.writeInt(keys.limit());
    for (IntBuffer ints : List.of(starts, keys)) {
      for (int i = 0; i < ints.limit(); i++) {
        out.writeInt(ints.get(i));
      }
    }
    out.write(steps.array());
  }

  /** Takes what was written, without working anything out: a cold start needs little. */
  public static LeaningTable read(DataInputStream in) throws IOException {
    List<String> cards = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      cards.add(in.readUTF());
    }
    int size = in.readInt();
    IntBuffer starts = ints(in, (1 << BITS) + 1);
    IntBuffer keys = ints(in, size);
    return new LeaningTable(cards, starts, keys, bytes(in, size * cards.size()));
  }

  private static IntBuffer ints(DataInputStream in, int count) throws IOException {
    return bytes(in, count * Integer.BYTES).asIntBuffer();
  }

  private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
