package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import coach.phrasebook.ListenCard;
import coach.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says a client's points back in a few short sentences, with a check-back. */
public final class Paraphraser {

  /** How many sentences are said before the check-back. */
  private static final int SENTENCES = 4;

  /** What a heading of stems has before it where it holds stems for quotations. */
  private static final String QUOTED = "Quoted: ";

  /** A message of so many words is said back in one sentence less. */
  private static final int SHORT = 36;

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
    int seed = client.seed();
    if (all.isEmpty() || card.sections().isEmpty()) {
      return new SaidBack(points, List.of(), stems("Nothing to say back").pick(seed));
    }
    int most = client.count() > SHORT ? SENTENCES : SENTENCES - 1;
    List<KeyPoint> kept = new Choice(Packer.together(joints, most)).of(all);
    List<Paraphrase> ways = new ArrayList<>();
    ways.add(way("plain", "Plain", "Check", kept, seed));
    ways.add(way("question", "As a question", "Check a quotation", kept, seed + 1));
    boolean several = Packer.together(joints, SENTENCES).of(kept).size() > 1;
    String lead = several ? "Most important first" : "The only one";
    ways.add(way("important-first", lead, "Check the order", led(kept), seed + 2));
    return new SaidBack(points, ways, "");
  }

  private Stems stems(String heading) {
    return new Stems(card.bullets(heading));
  }

  /** Moves the main point to the front, if it stands by itself, with those tied to it. */
  private List<KeyPoint> led(List<KeyPoint> points) {
    int first = 0;
    for (int i = 0; i < points.size(); i++) {
      boolean more = points.get(i).rank() > points.get(first).rank();
      first = more && points.get(i).mayLead() ? i : first;
    }
    while (first > 0 && isTied(points, first)) {
      first--;
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
    List<KeyPoint> told = finder.in(client).stream().filter(wanted).toList();
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

  private Paraphrase way(String name, String lead, String check, List<KeyPoint> points, int seed) {
    List<Packing> sentences = Packer.together(joints, SENTENCES).of(points);
    String text = said(sentences, stems(lead), stems(QUOTED + lead), seed);
    boolean asked = text.charAt(text.length() - 1) == '?';
    boolean question = sentences.get(sentences.size() - 1).question();
    String last = question ? "Check a question" : check;
    return new Paraphrase(
        name,
        asked ? text : (text + ' ' + stems(last).pick(seed)).strip(),
        sentences.stream().anyMatch(Packing::closed));
  }

  private String said(List<Packing> sentences, Stems stems, Stems quoting, int seed) {
    StringBuilder text = new StringBuilder();
    // A question asks at the end; a statement is led into at its beginning.
    int stemmed = stems.ask() ? lastOpen(sentences) : 0;
    for (int i = 0; i < sentences.size(); i++) {
      Packing sentence = sentences.get(i);
      text.append(text.length() == 0 ? "" : " ");
      if (sentence.quoted()) {
        text.append(quotation(sentence, i > 0 ? stems("Also quoted") : quoting, seed));
      } else if (i == stemmed) {
        text.append(stems.led(joints.opening(sentence), seed));
      } else {
        text.append(Tidy.capital(Tidy.ended(sentence.text())));
      }
    }
    return text.toString();
  }

  /** Returns the last sentence if a question can lead into it: into a clause, not a quotation. */
  private static int lastOpen(List<Packing> sentences) {
    int last = sentences.size() - 1;
    boolean open = !sentences.get(last).closed() && (last == 0 || sentences.get(last).clause());
    return open ? last : -1;
  }

  private String quotation(Packing sentence, Stems statement, int seed) {
    Stems lead = sentence.question() ? stems("Quoted question") : statement;
    return Quotation.of(joints.opening(sentence), lead.pick(seed));
  }
}
