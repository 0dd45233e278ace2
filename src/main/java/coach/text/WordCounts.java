package coach.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In how many of some sayings each {@link Wording} stands.
 *
 * <p>Immutable. Counts of other sayings may be added to it.
 */
public final class WordCounts {

  /** Counts no sayings. */
  public static final WordCounts NONE = of(List.of());

  private final IntBuffer keys;
  private final ShortBuffer counts;
  private final int total;

  /**
   * Takes counts.
   *
   * @param keys in ascending order
   * @param counts of each of them
   * @param total their sum
   */
  private WordCounts(IntBuffer keys, ShortBuffer counts, int total) {
    this.keys = keys;
    this.counts = counts;
    this.total = total;
  }

  /** Counts the wordings of sayings, each once a saying. */
  public static WordCounts of(List<String> sayings) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (String saying : sayings) {
      Set<Integer> keys = new HashSet<>();
      Wording.in(Words.of(saying)).forEach(wording -> keys.add(wording.key()));
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    return of(counts);
  }

  private static WordCounts of(Map<Integer, Integer> sorted) {
    IntBuffer keys = IntBuffer.allocate(sorted.size());
    ShortBuffer counts = ShortBuffer.allocate(sorted.size());
    int total = 0;
    for (Map.Entry<Integer, Integer> count : sorted.entrySet()) {
      keys.put(count.getKey());
      counts.put((short) Math.min(Short.MAX_VALUE, count.getValue()));
      total += count.getValue();
    }
    return new WordCounts(keys.flip(), counts.flip(), total);
  }

  /** Returns the counts of these sayings and others together. */
  public WordCounts and(WordCounts others) {
    if (size() == 0 || others.size() == 0) {
      return size() == 0 ? others : this;
    }
    Map<Integer, Integer> sums = new TreeMap<>();
    for (WordCounts some : List.of(this, others)) {
      for (int i = 0; i < some.size(); i++) {
        sums.merge(some.keys.get(i), (int) some.counts.get(i), Integer::sum);
      }
    }
    return of(sums);
  }

  /** Returns in how many sayings a wording stands. */
  public int of(int key) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compare(keys.get(middle), key);
      if (order == 0) {
        return counts.get(middle);
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return 0;
  }

  /** Returns the keys of all wordings, in ascending order. */
  int[] keys() {
    int[] all = new int[size()];
    keys.get(0, all);
    return all;
  }

  /** Returns how many different wordings there are. */
  public int size() {
    return keys.limit();
  }

  /** Returns the sum of all counts. */
  public int total() {
    return total;
  }

  /** Writes the counts in the form that {@link #read} reads. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(total);
    out.writeInt(size());
    for (int i = 0; i < size(); i++) {
      out.writeInt(keys.get(i));
    }
    for (int i = 0; i < size(); i++) {
      out.writeShort(counts.get(i));
    }
  }

  /** Takes what was written at the buffer's position, without a copy: a cold start needs little. */
  public static WordCounts read(ByteBuffer in) {
    int total = in.getInt();
    int size = in.getInt();
    IntBuffer keys = in.slice(in.position(), size * Integer.BYTES).asIntBuffer();
    in.position(in.position() + size * Integer.BYTES);
    ShortBuffer counts = in.slice(in.position(), size * Short.BYTES).asShortBuffer();
    in.position(in.position() + size * Short.BYTES);
    return new WordCounts(keys, counts, total);
  }
}
