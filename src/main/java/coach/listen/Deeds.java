package coach.listen;

import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Span;
import coach.text.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tells what somebody will do as the seller writes it afterwards: of "Could you send it?", to which
 * the client said yes, it is "You will send it."
 */
public final class Deeds {

  private static final String AFTER = "Done after a talk";
  private static final String MEANWHILE = "Done while talking";

  private final Speech speech;
  private final ClauseSplitter splitter;
  private final PersonShift shift;
  private final Asking asking;
  private final Cues kinds;
  private final Cues leading;
  private final Table client;
  private final Table seller;

  /** Makes one with the cards of a language. */
  public Deeds(FamilyBook book) {
    speech = new Speech(book.language());
    splitter = new ClauseSplitter(book);
    shift = new PersonShift(book);
    asking = new Asking(book, shift);
    FamilyCard card = Recapper.usual(book);
    kinds = new Cues(card, List.of(AFTER, MEANWHILE), book.lists());
    leading = new Cues(card, List.of("Left out before a step"), book.lists());
    client = new Table(card.bullets("Said yes: the client"));
    seller = new Table(card.bullets("Said yes: the seller"));
  }

  /** Returns what the client is asked to do in a turn of the seller. */
  public List<Deed> askedOfClient(String turn) {
    return asked(turn, client, Passage::written);
  }

  /** Returns what the seller is asked to do in a turn of the client. */
  public List<Deed> askedOfSeller(String turn) {
    return asked(turn, seller, passage -> shift.turned(passage).text());
  }

  private List<Deed> asked(String turn, Table table, Function<Passage, String> told) {
    List<Deed> deeds = new ArrayList<>();
    Message message = speech.of(turn);
    for (Sentence sentence : message.sentences(PartKind.BODY)) {
      Passage whole = asking.withoutOpening(Passage.of(turn, sentence));
      Table.Row row = table.at(whole.words(), 0);
      if (sentence.isQuestion() && row != null && row.left().size() < whole.words().size()) {
        Passage rest = whole.part(row.left().size(), whole.words().size());
        PhraseMatch<String> kind = kinds.atStart(rest);
        if (kind != null && kind.key().equals(AFTER)) {
          String words = row.right().get(0) + ' ' + told.apply(rest);
          deeds.add(new Deed(message.line(sentence), sentence(words)));
        }
      }
    }
    return deeds;
  }

  /** Returns what the seller said in a sentence that he will do. */
  public Deed ofSeller(Message turn, Sentence sentence) {
    Passage promise = bare(Passage.of(turn.draft().text(), sentence));
    return new Deed(turn.line(sentence), sentence(promise.written()));
  }

  /**
   * Returns what the client said that he will do.
   *
   * @param at where in his turn he says so
   */
  public Deed ofClient(Message turn, Sentence sentence, Span at) {
    Passage whole = Passage.of(turn.draft().text(), sentence);
    Passage promise =
        splitter.of(whole).stream()
            .map(Clause::passage)
            .filter(clause -> clause.start() <= at.start() && at.start() < clause.end())
            .findFirst()
            .orElse(whole);
    String told = shift.turned(bare(from(at.start(), promise))).text();
    return new Deed(turn.line(sentence), sentence(told));
  }

  /** Returns what of a passage is the promise: of {@code send it, and I will show it} the end. */
  private Passage from(int start, Passage said) {
    for (int i = 1; i < said.words().size(); i++) {
      boolean joined = leading.atStart(said.part(i - 1, i)) != null;
      if (said.words().get(i).start() == start && joined) {
        return said.part(i, said.words().size());
      }
    }
    return said;
  }

  /** Returns a promise without the yes that leads up to it. */
  private Passage bare(Passage said) {
    PhraseMatch<String> lead = leading.atStart(said);
    return lead == null || lead.end() == said.words().size()
        ? said
        : bare(said.part(lead.end(), said.words().size()));
  }

  private static String sentence(String words) {
    return Tidy.capital(Tidy.ended(words));
  }
}
