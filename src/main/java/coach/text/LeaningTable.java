package coach.text;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Leanings of which all counts of a wording stand together, so that one look finds them.
 *
 * <p>Immutable. Keys stand in their order as unsigned numbers, which hashing has spread evenly: the
 * first bits of one tell the stretch where to look. A stretch is the number of its keys, the heads
 * of them all, and then their counts, so that the heads are near each other. A head is the last two
 * bytes of a key and how many bytes of counts it has: the place of each card and its count; the
 * last place stands for ordinary sayings. The rest of the key is left out, since reading it takes a
 * cold start as long as all counts: of ten thousand wordings that nobody said, one is taken for
 * another.
 */
public final class LeaningTable implements Leanings {

  /** So many first bits of a key name its stretch of the table. */
  private static final int BITS = 14;

  private static final int STRETCHES = 1 << BITS;

  /** The bytes of a head. */
  private static final int HEAD = Short.BYTES + 1;

  /** Counts above take a second byte. */
  private static final int SMALL = 0x7F;

  private static final int SMALL_BITS = 7;

  private static final int GREATEST = (1 << 2 * SMALL_BITS) - 1;

  /** All other numbers take one byte. */
  private static final int BYTE = 0xFF;

  private final List<String> cards;
  private final Shares shares;
  private final int[] starts;
  private final byte[] rows;

  private LeaningTable(List<String> cards, Shares shares, int[] starts, byte[] rows) {
    this.cards = List.copyOf(cards);
    this.shares = shares;
    this.starts = starts;
    this.rows = rows;
  }

  /**
   * Lays out those of some wordings that lean {@link Towards} a card; throws an {@link
   * IllegalStateException} where there are more than the table has room for.
   */
  static LeaningTable of(CountedLeanings counted, int[] wordings) {
    List<Integer> keys = new ArrayList<>();
    Towards towards = new Towards(counted);
    for (int key : wordings) {
      if (towards.add(key, new double[counted.cards().size()])) {
        keys.add(key);
      }
    }
    keys.sort(Integer::compareUnsigned);
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    int[] starts = new int[STRETCHES + 1];
    int from = 0;
    for (int stretch = 0; stretch < STRETCHES; stretch++) {
      int to = from;
      while (to < keys.size() && stretch(keys.get(to)) == stretch) {
        to++;
      }
      write(keys.subList(from, to), counted, rows);
      starts[stretch + 1] = rows.size();
      from = to;
    }
    return new LeaningTable(counted.cards(), counted.shares(), starts, rows.toByteArray());
  }

  private static int stretch(int key) {
    return key >>> (Integer.SIZE - BITS);
  }

  private static void write(
      List<Integer> keys, CountedLeanings counted, ByteArrayOutputStream rows) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    rows.write(fitting(keys.size(), BYTE));
    for (int key : keys) {
      int before = all.size();
      count(counted.counts(key), all);
      rows.write(key >>> Byte.SIZE);
      rows.write(key);
      rows.write(fitting(all.size() - before, BYTE));
    }
    rows.writeBytes(all.toByteArray());
  }

  private static void count(int[] counts, ByteArrayOutputStream rows) {
    for (int card = 0; card < counts.length; card++) {
      if (counts[card] > 0) {
        rows.write(fitting(card, BYTE));
        count(counts[card], rows);
      }
    }
  }

  private static void count(int count, ByteArrayOutputStream rows) {
    if (count > SMALL) {
      rows.write(fitting(count, GREATEST) >>> SMALL_BITS | SMALL + 1);
    }
    rows.write(count & SMALL);
  }

  private static int fitting(int number, int most) {
    if (number > most) {
      throw new IllegalStateException("the table has room for " + most + ", not for " + number);
    }
    return number;
  }

  @Override
  public List<String> cards() {
    return cards;
  }

  @Override
  public boolean add(int key, double[] sums) {
    int start = starts[stretch(key)];
    int heads = start + 1;
    int counts = heads + HEAD * (rows[start] & BYTE);
    int from = counts;
    for (int head = heads; head < counts; head += HEAD) {
      int to = from + (rows[head + Short.BYTES] & BYTE);
      if (isKey(key, head)) {
        shares.lean(counts(from, to, sums.length + 1), sums);
        return true;
      }
      from = to;
    }
    return false;
  }

  private boolean isKey(int key, int at) {
    return rows[at + 1] == (byte) key && rows[at] == (byte) (key >>> Byte.SIZE);
  }

  private int[] counts(int from, int end, int cards) {
    int[] counts = new int[cards];
    int at = from;
    while (at < end) {
      int card = rows[at++] & BYTE;
      int first = rows[at++];
      counts[card] = first >= 0 ? first : (first & SMALL) << SMALL_BITS | rows[at++];
    }
    return counts;
  }

  /** Writes the table in the form that {@link #read} reads. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(cards.size());
    for (String card : cards) {
      out.writeUTF(card);
    }
    shares.write(out);
    for (int start : starts) {
      out.writeInt(start);
    }
    out.write(rows);
  }

  /** Takes what was written, without working anything out: a cold start needs little. */
  public static LeaningTable read(DataInputStream in) throws IOException {
    List<String> cards = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      cards.add(in.readUTF());
    }
    Shares shares = Shares.read(in, cards.size() + 1);
    int[] starts = new int[STRETCHES + 1];
    ByteBuffer.wrap(in.readNBytes(starts.length * Integer.BYTES)).asIntBuffer().get(starts);
    return new LeaningTable(cards, shares, starts, in.readNBytes(starts[STRETCHES]));
  }
}
