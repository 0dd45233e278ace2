package coach.listen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the points that are said back: as much weight as fits into a few sentences.
 *
 * @param packer makes the sentences
 */
record Choice(Packer packer) {

  /** What a point costs beside its words: it has to be joined and remembered. */
  private static final int COST = 4;

  /** More than this no point weighs beside the others. */
  private static final int HEAVY = 9;

  /** Only so many are weighed against each other: every change is tried with each of them. */
  private static final int CANDIDATES = 24;

  /** Of a message of up to so many words everything is said back. */
  private static final int SHORT = 40;

  /** A reason is not kept where the sentence would grow beyond so many words. */
  private static final int LONGEST = 28;

  /** Returns the points that fit, in the order they were said; each once. */
  List<KeyPoint> of(List<KeyPoint> all) {
    List<KeyPoint> told = rooted(isShort(all) ? all : different(heaviest(all)));
    List<KeyPoint> kept = new ArrayList<>(told);
    while (kept.size() > 1 && !packer.fits(kept)) {
      kept.removeAll(lightest(kept));
    }
    List<KeyPoint> better = better(kept, told);
    while (better != null) {
      kept = better;
      better = better(kept, told);
    }
    return kept;
  }

  /** Whether all of it can be said back, so that nothing has to be chosen. */
  private boolean isShort(List<KeyPoint> all) {
    return all.stream().mapToInt(KeyPoint::count).sum() <= SHORT && packer.fits(all);
  }

  /** Returns the points of most worth in their order; each text once where there are many. */
  private static List<KeyPoint> heaviest(List<KeyPoint> points) {
    if (points.size() <= CANDIDATES) {
      return points;
    }
    List<List<KeyPoint>> groups = new ArrayList<>();
    for (int i = 0; i < points.size(); i += groups.get(groups.size() - 1).size()) {
      groups.add(group(points, i));
    }
    groups.sort(Comparator.comparingDouble(group -> -worth(group)));
    Set<String> texts = new HashSet<>();
    Set<KeyPoint> heaviest = new HashSet<>();
    for (List<KeyPoint> group : groups) {
      if (heaviest.size() < CANDIDATES && texts.add(group.get(0).said().text())) {
        heaviest.addAll(group);
      }
    }
    return points.stream().filter(heaviest::contains).toList();
  }

  /** Returns what weighs more and still fits, with one point more or another instead of one. */
  private List<KeyPoint> better(List<KeyPoint> kept, List<KeyPoint> told) {
    List<List<KeyPoint>> fewer = new ArrayList<>(List.of(kept));
    for (int i = 0; i < kept.size(); i++) {
      List<KeyPoint> without = new ArrayList<>(kept);
      without.removeAll(group(kept, i));
      fewer.add(without);
    }
    List<KeyPoint> best = null;
    int most = weight(kept);
    for (List<KeyPoint> base : fewer) {
      for (KeyPoint point : told) {
        List<KeyPoint> changed = kept.contains(point) ? base : with(point, base, told);
        int weight = weight(changed);
        if (weight > most && packer.fits(changed)) {
          best = changed;
          most = weight;
        }
      }
    }
    return best;
  }

  /** Returns what points weigh; one that weighs very much cannot make up for two others. */
  private static int weight(List<KeyPoint> points) {
    int weight = 0;
    for (KeyPoint point : points) {
      weight += 1 + Math.min(HEAVY, point.weight());
    }
    return weight;
  }

  /** Returns each point once, and background only where it goes with a point, or there is none. */
  private static List<KeyPoint> different(List<KeyPoint> all) {
    List<KeyPoint> different = new ArrayList<>();
    for (KeyPoint point : all) {
      if (different.stream().noneMatch(said -> said.says(point))) {
        different.add(point);
      }
    }
    List<KeyPoint> weighty = new ArrayList<>();
    for (int i = different.size() - 1; i >= 0; i--) {
      boolean carries = !weighty.isEmpty() && weighty.get(0).hangsOn(different.get(i));
      if (carries || weightAround(different, i) > 0) {
        weighty.add(0, different.get(i));
      }
    }
    return weighty.isEmpty() ? different : weighty;
  }

  /** Returns what a point weighs with all that was said in one sentence with it. */
  private static int weightAround(List<KeyPoint> points, int at) {
    int weight = points.get(at).weight();
    for (int i = at; i > 0 && points.get(i).place().continues(points.get(i - 1).place()); i--) {
      weight += points.get(i - 1).weight();
    }
    for (int i = at + 1; i < points.size(); i++) {
      if (!points.get(i).place().continues(points.get(i - 1).place())) {
        break;
      }
      weight += points.get(i).weight();
    }
    return weight;
  }

  /** Leaves out what hangs on words that are no point, or makes a sentence too long. */
  private static List<KeyPoint> rooted(List<KeyPoint> points) {
    List<KeyPoint> rooted = new ArrayList<>();
    int count = 0;
    for (KeyPoint point : points) {
      boolean trails = point.place().trails();
      count = trails ? count + point.count() : point.count();
      KeyPoint last = rooted.isEmpty() ? null : rooted.get(rooted.size() - 1);
      boolean follows = last != null && point.place().continues(last.place());
      // A quotation goes on with his words, but what is turned does not with a quotation.
      boolean fits = follows && (!last.said().sure() || point.said().sure());
      if (!trails || fits && count <= LONGEST) {
        rooted.add(point);
      }
    }
    return rooted;
  }

  /** Returns a point, those that it is bound to, and those that cannot be said without it. */
  private static List<KeyPoint> group(List<KeyPoint> points, int at) {
    int end = at + 1;
    while (end < points.size() && points.get(end).hangsOn(points.get(end - 1))) {
      end++;
    }
    return new ArrayList<>(points.subList(firstBound(points, at), end));
  }

  /** Returns where those begin that a point is bound to. */
  private static int firstBound(List<KeyPoint> points, int at) {
    int first = at;
    while (first > 0 && points.get(first).isBoundTo(points.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static List<KeyPoint> lightest(List<KeyPoint> points) {
    List<KeyPoint> lightest = group(points, points.size() - 1);
    for (int i = points.size() - 2; i >= 0; i--) {
      List<KeyPoint> group = group(points, i);
      lightest = worth(group) < worth(lightest) ? group : lightest;
    }
    return lightest;
  }

  /** Returns how much weight points have for the words that they take. */
  private static double worth(List<KeyPoint> points) {
    double weight = 0;
    int words = COST;
    for (KeyPoint point : points) {
      weight += point.weight();
      words += point.count();
    }
    return weight / words;
  }

  /**
   * Returns the kept points and one more with those it is bound to, unless they hang on one that is
   * not among them.
   */
  private static List<KeyPoint> with(KeyPoint point, List<KeyPoint> kept, List<KeyPoint> told) {
    int at = told.indexOf(point);
    int first = firstBound(told, at);
    int end = at + 1;
    while (end < told.size() && told.get(end).isBoundTo(told.get(end - 1))) {
      end++;
    }
    KeyPoint base = first == 0 ? null : told.get(first - 1);
    boolean based = base == null || !told.get(first).hangsOn(base) || kept.contains(base);
    List<KeyPoint> added = based ? told.subList(first, end) : List.of();
    return told.stream().filter(one -> kept.contains(one) || added.contains(one)).toList();
  }
}
