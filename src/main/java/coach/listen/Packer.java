package coach.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts points into sentences, in their order.
 *
 * @param joints the words that join clauses
 * @param whole up to how many words a sentence has that is put together as it was
 * @param joined up to how many words a sentence has that is made of two
 * @param most how many sentences there should be; more where they cannot be joined
 * @param alone the point that gets a sentence of its own, if it can
 */
record Packer(Joints joints, int whole, int joined, int most, Optional<PointPlace> alone) {

  private static final int LONGEST = 30;

  /** How many words a sentence has on average, so that a long one leaves others short. */
  private static final int USUAL = 21;

  private static final int SPOKEN = 20;

  private static final String COMMA = ", ";

  /** Joins sentences, the shortest first, until there are few enough. */
  static Packer together(Joints joints, int most) {
    return new Packer(joints, LONGEST, LONGEST, most, Optional.empty());
  }

  /** Gives each point a sentence of its own, but for those that belong together. */
  static Packer apart(Joints joints, int most) {
    return new Packer(joints, SPOKEN, 0, most, Optional.empty());
  }

  /** Returns one that leaves a point by itself. */
  Packer leaving(PointPlace point) {
    return new Packer(joints, whole, joined, most, Optional.of(point));
  }

  boolean fits(List<KeyPoint> points) {
    List<Packing> sentences = of(points);
    int words = 0;
    for (Packing sentence : sentences) {
      words += sentence.count();
    }
    return sentences.size() <= most && words <= most * USUAL;
  }

  List<Packing> of(List<KeyPoint> points) {
    List<Packing> sentences = new ArrayList<>();
    for (KeyPoint point : points) {
      int end = sentences.size() - 1;
      Packing next = Packing.of(point);
      boolean follows = end >= 0 && next.first().follows(sentences.get(end).last());
      next = follows ? next : joints.opening(next);
      if (end >= 0 && sentences.get(end).quoted() && next.continuesQuoting(sentences.get(end))) {
        sentences.set(end, sentences.get(end).quotingOn(next));
      } else if (end >= 0 && goesOn(sentences.get(end), next)) {
        sentences.set(end, joined(sentences.get(end), next));
      } else {
        sentences.add(next);
      }
    }
    int at = shortest(sentences);
    while (sentences.size() > most && at >= 0) {
      sentences.set(at, joined(sentences.get(at), sentences.remove(at + 1)));
      at = shortest(sentences);
    }
    return sentences;
  }

  /** Returns the first of the two neighbours that are joined best; -1 where none may be. */
  private int shortest(List<Packing> sentences) {
    int shortest = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Packing last = sentences.get(i);
      Packing next = sentences.get(i + 1);
      int count = last.count() + next.count();
      int cost = count + (isAwkward(last, next) ? joined : 0);
      if (!last.quoted() && !next.quoted() && count <= joined && cost < least) {
        shortest = i;
        least = cost;
      }
    }
    return shortest;
  }

  /** Whether two are better left apart: a question and an answer, the main thing, a new name. */
  private boolean isAwkward(Packing last, Packing next) {
    boolean mixed = joints.isAsking(last) != joints.isAsking(next);
    boolean main = alone.isPresent() && (last.holds(alone.get()) || next.holds(alone.get()));
    return mixed || main || Character.isUpperCase(next.text().codePointAt(0));
  }

  /** Whether a point is said in the same breath as the one before, as he did. */
  private boolean goesOn(Packing last, Packing next) {
    boolean belongs = next.last().continues(last.last()) || joints.joins(next.text());
    boolean open = !last.quoted() && !next.quoted();
    boolean together = belongs || next.first().follows(last.last()) && areAsking(last, next);
    return open && together && (next.last().trails() || last.count() + next.count() <= whole);
  }

  private Packing joined(Packing last, Packing next) {
    return areAsking(last, next)
        ? last.and(joints.askedToo(next), joints.and())
        : last.and(next, link(last, next));
  }

  private boolean areAsking(Packing last, Packing next) {
    return joints.isAsking(last) && joints.isAsking(next);
  }

  private String link(Packing last, Packing next) {
    if (next.first().continues(last.last())) {
      boolean turns = joints.isAsking(next) && !joints.isAsking(last);
      return turns && next.first().link().equals(COMMA) ? joints.and() : next.first().link();
    }
    if (joints.joins(next.text())) {
      return COMMA;
    }
    boolean plain =
        joints.isAsking(last) == joints.isAsking(next)
            && last.clause()
            && next.clause()
            && !last.has(',')
            && !last.has(';');
    return plain && !last.has(':') && !next.has(':') ? joints.and() : "; ";
  }
}
