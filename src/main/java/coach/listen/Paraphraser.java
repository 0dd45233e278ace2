package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import coach.phrasebook.ListenCard;
import coach.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Says a client's points back in one to three short sentences, with a check-back. */
public final class Paraphraser {

  /** How many sentences are said before the check-back. */
  private static final int SENTENCES = 3;

  /** What a heading of stems has before it where it holds stems for quotations. */
  private static final String QUOTED = "Quoted: ";

  /** How many points are weighed against each other. */
  private static final int MOST = 12;

  private final KeyPoints finder;
  private final ListenCard card;
  private final Joints joints;

  public Paraphraser(ListenBook book, Language language) {
    finder = new KeyPoints(book, language);
    card = book.card(Family.PARAPHRASES);
    joints = new Joints(card);
  }

  /** Returns the points and ways to say them back; the same words give the same answer. */
  public SaidBack of(ClientWords client) {
    List<KeyPoint> all = finder.in(client);
    List<SaidBack.Point> points = new ArrayList<>();
    for (KeyPoint point : all) {
      points.add(
          new SaidBack.Point(point.words(), point.kinds().stream().map(Tidy::small).toList()));
    }
    int seed = Math.floorMod(client.text().hashCode(), 1 << 16);
    if (all.isEmpty()) {
      return new SaidBack(points, List.of(), stems("Nothing to say back").pick(seed));
    }
    List<KeyPoint> kept = weightiest(all, SENTENCES, Packing::of);
    List<Paraphrase> ways = new ArrayList<>();
    ways.add(way("plain", "Plain", "Check", kept, seed));
    ways.add(way("question", "As a question", "Check a quotation", kept, seed + 1));
    ways.add(
        way("important-first", "Most important first", "Check the order", led(kept), seed + 2));
    return new SaidBack(points, ways, "");
  }

  private Stems stems(String heading) {
    return new Stems(card.bullets(heading));
  }

  /** Returns the heaviest points, in the order they were said; each once. */
  private static List<KeyPoint> heaviest(List<KeyPoint> all) {
    Map<String, KeyPoint> different = new LinkedHashMap<>();
    all.forEach(point -> different.putIfAbsent(point.said().text(), point));
    List<KeyPoint> sorted = new ArrayList<>(different.values());
    sorted.sort((a, b) -> b.weight() - a.weight());
    Set<KeyPoint> heavy = new HashSet<>(sorted.subList(0, Math.min(MOST, sorted.size())));
    List<KeyPoint> kept = new ArrayList<>(different.values());
    kept.removeIf(point -> !heavy.contains(point));
    return kept;
  }

  /** Returns the points that fit, in the order they were said. */
  private List<KeyPoint> weightiest(
      List<KeyPoint> all, int most, BiFunction<List<KeyPoint>, Joints, List<Packing>> packing) {
    List<KeyPoint> kept = heaviest(all);
    while (kept.size() > 1 && packing.apply(kept, joints).size() > most) {
      KeyPoint least = kept.get(kept.size() - 1);
      for (int i = kept.size() - 1; i >= 0; i--) {
        least = kept.get(i).weight() < least.weight() ? kept.get(i) : least;
      }
      kept.remove(least);
    }
    return kept;
  }

  /** Moves the weightiest point that stands by itself to the front, with those tied to it. */
  private List<KeyPoint> led(List<KeyPoint> points) {
    int first = 0;
    for (int i = 0; i < points.size(); i++) {
      boolean alone = !points.get(i).leans();
      first = alone && points.get(i).weight() > points.get(first).weight() ? i : first;
    }
    while (first > 0 && joints.joins(points.get(first).said().text())) {
      first--;
    }
    int end = first + 1;
    while (end < points.size() && isTied(points.get(end))) {
      end++;
    }
    List<KeyPoint> led = new ArrayList<>(points.subList(first, end));
    led.addAll(points.subList(0, first));
    led.addAll(points.subList(end, points.size()));
    return led;
  }

  private boolean isTied(KeyPoint point) {
    return point.leans() || joints.joins(point.said().text());
  }

  /**
   * Says back some of what he told, without asking whether it is right: for each sentence the ways
   * to say it, the best first, an empty one last. No sentences where he told nothing.
   *
   * @param most how many sentences
   * @param wanted which of his points
   * @param lead leads into the first point
   * @param quoting leads into it where it must be quoted
   */
  List<List<String>> told(
      ClientWords client,
      int most,
      Predicate<KeyPoint> wanted,
      Stems lead,
      Stems quoting,
      int seed) {
    List<KeyPoint> told = finder.in(client).stream().filter(wanted).toList();
    List<List<String>> sentences = new ArrayList<>();
    for (Packing sentence : Packing.apart(weightiest(told, most, Packing::apart), joints)) {
      List<String> ways = new ArrayList<>();
      boolean first = sentences.isEmpty();
      if (!sentence.quoted()) {
        String text = sentence.text();
        ways.add(first ? lead.led(joints.opening(sentence), seed) : Tidy.capital(text) + '.');
      }
      ways.add(quotation(sentence.words(), ".", first ? quoting : stems("Also quoted"), seed));
      ways.add("");
      sentences.add(ways);
    }
    return sentences;
  }

  private Paraphrase way(String name, String lead, String check, List<KeyPoint> points, int seed) {
    List<Packing> sentences = Packing.of(points, joints);
    String text = said(sentences, stems(lead), stems(QUOTED + lead), seed);
    boolean asked = text.charAt(text.length() - 1) == '?';
    return new Paraphrase(
        name,
        asked ? text : text + ' ' + stems(check).pick(seed),
        sentences.stream().anyMatch(Packing::quoted));
  }

  private String said(List<Packing> sentences, Stems stems, Stems quoting, int seed) {
    StringBuilder text = new StringBuilder();
    // A question asks at the end; a statement is led into at its beginning.
    int stemmed = stems.ask() ? sentences.size() - 1 : 0;
    for (int i = 0; i < sentences.size(); i++) {
      Packing sentence = sentences.get(i);
      text.append(text.length() == 0 ? "" : " ");
      if (sentence.quoted()) {
        text.append(quotation(sentence, i > 0 ? stems("Also quoted") : quoting, seed));
      } else if (i == stemmed) {
        text.append(stems.led(joints.opening(sentence), seed));
      } else {
        text.append(Tidy.capital(sentence.text())).append('.');
      }
    }
    return text.toString();
  }

  private String quotation(Packing sentence, Stems statement, int seed) {
    Stems lead = sentence.question() ? stems("Quoted question") : statement;
    String end = sentence.question() ? "?" : ".";
    return quotation(sentence.text(), end, lead, seed);
  }

  private static String quotation(String words, String end, Stems lead, int seed) {
    String marks = words.indexOf('"') >= 0 || words.indexOf('\u201C') >= 0 ? "''" : "\u201C\u201D";
    String quote = marks.charAt(0) + words + end + marks.charAt(1);
    return lead.pick(seed).replace(Stems.SLOT, quote);
  }
}
