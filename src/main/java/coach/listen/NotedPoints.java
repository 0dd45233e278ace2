package coach.listen;

import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Speech;
import java.util.List;

/** Picks of what a client told in a talk what is worth writing down. */
final class NotedPoints {

  private static final String INTRODUCES = "Introduces himself";

  /** How many of his points are noted. */
  private static final int POINTS = 12;

  /** How many words a line of a list should have. */
  private static final int LINE = 13;

  private final Paraphraser paraphraser;
  private final Speech speech;
  private final Cues chatter;
  private final Cues leads;

  NotedPoints(FamilyBook book) {
    paraphraser = new Paraphraser(book);
    speech = new Speech(book.phrasebook().language());
    FamilyCard card = Recapper.usual(book);
    chatter = new Cues(card, List.of("Not noted"), book.lists());
    leads = new Cues(card, List.of("Left out before a point", INTRODUCES), book.lists());
  }

  /** Returns his points, without the words that only lead up to them. */
  List<List<String>> in(ClientWords client, ReplyCards wordings, List<Deed> steps) {
    return paraphraser.told(client, wordings, POINTS, LINE, point -> isNoted(point, steps)).stream()
        .map(ways -> ways.stream().map(way -> Tidy.capital(plain(way))).toList())
        .toList();
  }

  /** Returns words without those that only lead up to them; none where he only tells his name. */
  String plain(String words) {
    List<Sentence> sentences = speech.of(words).sentences(PartKind.BODY);
    Passage first = sentences.isEmpty() ? null : Passage.of(words, sentences.get(0));
    PhraseMatch<String> lead = first == null ? null : leads.atStart(first);
    if (lead == null) {
      return words;
    }
    boolean introduces = lead.key().equals(INTRODUCES);
    int from = introduces ? afterComma(first, lead.end()) : lead.end();
    return from < first.words().size()
        ? plain(words.substring(first.words().get(from).start()))
        : introduces ? "" : words;
  }

  /**
   * Returns the first word from one on that has a comma before it; that behind the last, if none.
   */
  private static int afterComma(Passage passage, int from) {
    int at = from;
    while (at < passage.words().size() && passage.before(at).indexOf(',') < 0) {
      at++;
    }
    return at;
  }

  /** Whether a point is worth a line: no chatter, and nothing that stands among the steps. */
  private boolean isNoted(KeyPoint point, List<Deed> steps) {
    return !point.question()
        && !point.words().endsWith("?")
        && !point.kinds().isEmpty()
        && !Deed.anySaid(point.words(), steps)
        && speech.of(point.words()).sentences(PartKind.BODY).stream()
            .allMatch(sentence -> chatter.in(sentence).isEmpty());
  }
}
