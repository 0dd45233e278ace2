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

  /** How many of his points are noted. */
  private static final int POINTS = 12;

  /** How many words a line of a list should have. */
  private static final int LINE = 13;

  private final Paraphraser paraphraser;
  private final Speech speech;
  private final Cues chatter;
  private final Cues leads;
  private final Introduction introduction;

  NotedPoints(FamilyBook book) {
    paraphraser = new Paraphraser(book);
    speech = new Speech(book.language());
    FamilyCard card = Recapper.usual(book);
    chatter = new Cues(card, List.of("Not noted"), book.lists());
    leads = new Cues(card, List.of("Left out before a point"), book.lists());
    introduction = new Introduction(book, new PersonShift(book));
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
    if (sentences.isEmpty()) {
      return words;
    }
    Passage first = Passage.of(words, sentences.get(0));
    Passage told = introduction.without(first);
    PhraseMatch<String> lead = told == null ? null : leads.atStart(told);
    int from = lead == null || lead.end() == told.words().size() ? 0 : lead.end();
    if (told == first && from == 0) {
      return words;
    }
    return told == null
        ? words.substring(first.end()).strip()
        : plain(words.substring(told.words().get(from).start()));
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
