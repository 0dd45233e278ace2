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
 * <p>Immutable. Rows stand in the order of their keys as unsigned numbers, which hashing has spread
 * evenly: the first bits of one tell where to look. A row is the last two bytes of its key, how
 * many bytes follow, and in them the place of each card and its count; the last place stands for
 * ordinary sayings. The rest of the key is left out, since reading it takes a cold start as long as
 * all counts: of ten thousand wordings that nobody said, one is taken for another.
 */
public final class LeaningTable implements Leanings {

  /** So many first bits of a key name its stretch of the table. */
  private static final int BITS = 14;

  private static final int STRETCHES = 1 << BITS;

  /** Counts above take a second byte. */
  private static final int SMALL = 0x7F;

  private static final int SMALL_BITS = 7;

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

  /** Lays out those of some wordings that lean {@link Towards} a card. */
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
    int next = 0;
    for (int stretch = 0; stretch < starts.length; stretch++) {
      starts[stretch] = rows.size();
      while (next < keys.size() && stretch(keys.get(next)) == stretch) {
        row(keys.get(next), counted.counts(keys.get(next)), rows);
        next++;
      }
    }
    return new LeaningTable(counted.cards(), counted.shares(), starts, rows.toByteArray());
  }

  private static int stretch(int key) {
    return key >>> (Integer.SIZE - BITS);
  }

  private static void row(int key, int[] counts, ByteArrayOutputStream rows) {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    for (int card = 0; card < counts.length; card++) {
      if (counts[card] > 0) {
        heard.write(card);
        count(counts[card], heard);
      }
    }
    rows.write(key >>> Byte.SIZE);
    rows.write(key);
    rows.write(heard.size());
    rows.writeBytes(heard.toByteArray());
  }

  private static void count(int count, ByteArrayOutputStream rows) {
    if (count > SMALL) {
      rows.write(count >>> SMALL_BITS | SMALL + 1);
    }
    rows.write(count & SMALL);
  }

  @Override
  public List<String> cards() {
    return cards;
  }

  @Override
  public boolean add(int key, double[] sums) {
    int stretch = stretch(key);
    int row = starts[stretch];
    int end = starts[stretch + 1];
    while (row < end) {
      int counts = row + Short.BYTES + 1;
      int next = counts + rows[counts - 1];
      if (isKey(key, row)) {
        shares.lean(counts(counts, next, sums.length + 1), sums);
        return true;
      }
      row = next;
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
      int card = rows[at++];
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
