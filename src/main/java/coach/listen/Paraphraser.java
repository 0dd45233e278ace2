package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Says a client's points back in a few short sentences, with a check-back. */
public final class Paraphraser {

  /** How many sentences are said before the check-back, of a short message and of a long one. */
  private static final int FEWEST = 3;

  private static final int MOST = 6;

  /** For so many words of the client's there is one sentence more. */
  private static final int WORDS = 36;

  /** What a heading of stems has before it where it holds stems for quotations. */
  private static final String QUOTED = "Quoted: ";

  private final KeyPoints finder;
  private final FamilyCard card;
  private final Joints joints;

  public Paraphraser(FamilyBook book) {
    finder = new KeyPoints(book);
    card = book.card(Family.PARAPHRASES);
    joints = new Joints(book);
  }

  /** Returns the points and ways to say them back; the same words give the same answer. */
  public SaidBack of(ClientWords client) {
    List<KeyPoint> all = finder.in(client);
    List<SaidBack.Point> points = new ArrayList<>();
    for (KeyPoint point : all) {
      points.add(
          new SaidBack.Point(point.words(), point.kinds().stream().map(Tidy::small).toList()));
    }
    int seed = client.seed();
    Packer packer = Packer.together(joints, Math.min(MOST, FEWEST + client.count() / WORDS));
    List<KeyPoint> kept = new Choice(packer).of(all);
    if (kept.isEmpty() || card.sections().isEmpty()) {
      return new SaidBack(points, List.of(), stems("Nothing to say back").pick(seed));
    }
    List<Packing> sentences = packer.of(kept);
    List<Paraphrase> ways = new ArrayList<>();
    ways.add(way("plain", "Plain", "Check", sentences, 0, seed));
    int asked = lastOpen(sentences);
    ways.add(way("question", "As a question", "Check a quotation", sentences, asked, seed + 1));
    KeyPoint main = main(kept);
    List<Packing> led = packer.leaving(main.place()).of(led(kept, main));
    int at = at(main, led);
    String first = led.size() > 1 ? "Most important first" : "The only one";
    String lead = at > 0 ? "Most important in its place" : first;
    String check = led.get(at).question() ? "Check" : "Check the order";
    ways.add(way("important-first", lead, check, led, at, seed + 2));
    return new SaidBack(points, ways, "");
  }

  private Stems stems(String heading) {
    return new Stems(card.bullets(heading));
  }

  /** Returns the point that matters most; of equals the weightiest, then the first. */
  private static KeyPoint main(List<KeyPoint> points) {
    Comparator<KeyPoint> mattering =
        Comparator.comparingInt(KeyPoint::rank).thenComparingInt(KeyPoint::weight);
    return points.stream().reduce((a, b) -> mattering.compare(b, a) > 0 ? b : a).orElseThrow();
  }

  /** Moves the main point to the front, with those tied to it, if it stands there by itself. */
  private List<KeyPoint> led(List<KeyPoint> points, KeyPoint main) {
    int first = points.indexOf(main);
    if (!main.mayLead() || first > 0 && isTied(points, first)) {
      return points;
    }
    int end = first + 1;
    while (end < points.size() && isTied(points, end)) {
      end++;
    }
    List<KeyPoint> led = new ArrayList<>(points.subList(first, end));
    led.addAll(points.subList(0, first));
    led.addAll(points.subList(end, points.size()));
    return led;
  }

  /** Returns the sentence that a point is said in. */
  private static int at(KeyPoint point, List<Packing> sentences) {
    int at = sentences.size() - 1;
    while (at > 0 && !sentences.get(at).holds(point.place())) {
      at--;
    }
    return at;
  }

  /** Whether a point is said with the one before it, or not at all. */
  private boolean isTied(List<KeyPoint> points, int at) {
    KeyPoint point = points.get(at);
    boolean goesOn = point.place().continues(points.get(at - 1).place());
    return goesOn || point.leans() || joints.joins(point.said().text());
  }

  /**
   * Says back some of what he told, without asking whether it is right: for each sentence the ways
   * to say it, the best first, an empty one last. No sentences where he told nothing.
   *
   * @param wordings lead into the first point
   * @param most how many sentences
   * @param length how many words a sentence should have with its stem
   * @param wanted which of his points
   */
  List<List<String>> told(
      ClientWords client, ReplyCards wordings, int most, int length, Predicate<KeyPoint> wanted) {
    Stems lead = new Stems(wordings.lines("Points"), length);
    Stems quoting = new Stems(wordings.lines("Quoted points"));
    int seed = wordings.seed("Points");
    List<KeyPoint> told = wanted(finder.in(client), wanted);
    List<List<String>> sentences = new ArrayList<>();
    Packer packer = Packer.apart(joints, most);
    for (Packing sentence : packer.of(new Choice(packer).of(told))) {
      List<String> ways = new ArrayList<>();
      boolean first = sentences.isEmpty();
      if (!sentence.quoted()) {
        String text = sentence.text();
        ways.add(first ? lead.led(joints.opening(sentence), seed) : Tidy.capital(Tidy.ended(text)));
      }
      ways.add(
          Quotation.of(sentence.words(), ".", (first ? quoting : stems("Also quoted")).pick(seed)));
      ways.add("");
      sentences.add(ways);
    }
    return sentences;
  }

  /** Returns the points that are wanted, and those of which one is not said without the other. */
  private static List<KeyPoint> wanted(List<KeyPoint> points, Predicate<KeyPoint> wanted) {
    List<KeyPoint> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      KeyPoint point = points.get(i);
      boolean with = i > 0 && point.isBoundTo(points.get(i - 1)) && wanted.test(points.get(i - 1));
      boolean leads =
          i + 1 < points.size()
              && points.get(i + 1).isBoundTo(point)
              && wanted.test(points.get(i + 1));
      if (wanted.test(point) || (with || leads) && !point.question()) {
        kept.add(point);
      }
    }
    return kept;
  }

  /**
   * Returns one way to say sentences back.
   *
   * @param lead the heading of the stems
   * @param check the heading of the check-backs
   * @param led the sentence that a stem leads into; -1 for none
   */
  private Paraphrase way(
      String name, String lead, String check, List<Packing> sentences, int led, int seed) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      Packing sentence = sentences.get(i);
      text.append(text.length() == 0 ? "" : " ");
      if (sentence.quoted()) {
        String stem = i == led ? QUOTED + lead : i == 0 ? QUOTED + "Plain" : "Also quoted";
        boolean again = i > 0 && sentences.get(i - 1).question();
        String asked = again ? "Also quoted question" : "Quoted question";
        String phrase = stems(sentence.question() ? asked : stem).pick(seed);
        text.append(Quotation.of(joints.opening(sentence), phrase));
      } else if (i == led) {
        text.append(stems(lead).led(joints.opening(sentence), seed));
      } else {
        text.append(Tidy.capital(Tidy.ended(sentence.text())));
      }
    }
    boolean asked = text.charAt(text.length() - 1) == '?';
    boolean question = sentences.get(sentences.size() - 1).question();
    String last = question ? "Check a question" : check;
    return new Paraphrase(
        name,
        asked ? text.toString() : (text + " " + stems(last).pick(seed)).strip(),
        sentences.stream().anyMatch(Packing::quoted));
  }

  /**
   * Returns the last sentence if a question can lead into it: into a clause, not a quotation. Else
   * the first where it is quoted, as a quotation has stems of its own; else -1.
   */
  private static int lastOpen(List<Packing> sentences) {
    int last = sentences.size() - 1;
    boolean open = !sentences.get(last).quoted() && (last == 0 || sentences.get(last).clause());
    return open ? last : sentences.get(0).quoted() ? 0 : -1;
  }
}
