package coach.listen;

import coach.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A draft in pieces, each of which can be said in several ways; knows where each piece stands. */
final class Page {

  /** How often a draft is put in other words before it is handed out as it is. */
  private static final int ROUNDS = 24;

  /** Ways to say something, of which one is chosen. */
  private static final class Piece {
    private final String before;
    private final List<String> ways;
    private final boolean leads;
    private int chosen;
    private Span span = new Span(0, 0);

    Piece(String before, List<String> ways, boolean leads) {
      this.leads = leads;
      this.before = before;
      this.ways = ways;
    }

    String words() {
      return ways.isEmpty() ? "" : ways.get(chosen);
    }
  }

  private final List<List<Piece>> paragraphs = new ArrayList<>();

  /** Starts a paragraph. */
  void open() {
    paragraphs.add(new ArrayList<>());
  }

  /**
   * Adds a piece to the paragraph.
   *
   * @param before what parts it from the piece before it
   * @param ways what it may say, the best first; an empty one leaves it out
   */
  void add(String before, List<String> ways) {
    paragraphs.get(paragraphs.size() - 1).add(new Piece(before, ways, false));
  }

  /** Adds a piece that leads into those after it; left out where they are. */
  void lead(List<String> ways) {
    paragraphs.get(paragraphs.size() - 1).add(new Piece(" ", ways, true));
  }

  /** Returns the draft, its paragraphs parted by blank lines. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (List<Piece> paragraph : paragraphs) {
      int start = text.length();
      int opening = start == 0 ? 0 : 1;
      text.append(start == 0 ? "" : "\n");
      for (Piece piece : paragraph) {
        boolean first = text.length() == start + opening;
        int from = text.length();
        if (!piece.words().isEmpty() && !(piece.leads && isLast(piece, paragraph))) {
          text.append(first ? "" : piece.before).append(piece.words());
        }
        piece.span = new Span(from, text.length());
      }
      if (text.length() == start + opening) {
        text.setLength(start);
      } else {
        text.append('\n');
      }
    }
    return text.toString();
  }

  /** Whether nothing is said after a piece. */
  private static boolean isLast(Piece piece, List<Piece> paragraph) {
    return paragraph.subList(paragraph.indexOf(piece) + 1, paragraph.size()).stream()
        .allMatch(after -> after.words().isEmpty());
  }

  /** Returns the draft, reworded where a reviewer stumbles, as long as there are other ways. */
  String reviewed(Reviewer reviewer) {
    String text = text();
    for (int round = 0; round < ROUNDS && reword(reviewer.faults(text)); round++) {
      text = text();
    }
    return text;
  }

  /** Says a piece at one of these places in the next way; false where none has another. */
  private boolean reword(List<Span> faults) {
    for (Span fault : faults) {
      for (List<Piece> paragraph : paragraphs) {
        for (Piece piece : paragraph) {
          if (piece.span.overlaps(fault) && piece.chosen + 1 < piece.ways.size()) {
            piece.chosen++;
            return true;
          }
        }
      }
    }
    return false;
  }
}
