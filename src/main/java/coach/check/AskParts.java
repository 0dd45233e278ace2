package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Cuts what a client asks in one breath into the things that he asks. */
final class AskParts {

  /** What stands before a question that begins within a sentence. */
  private static final String MARKS = ",;:()\u2013\u2014-";

  private final Reading reading;
  private final RuleCard card;

  AskParts(Reading reading, RuleCard card) {
    this.reading = reading;
    this.card = card;
  }

  /** Returns the questions of a sentence that asks; words before the first are no question. */
  List<Ask> of(Sentence sentence) {
    TreeSet<Integer> begins = new TreeSet<>();
    TreeSet<Integer> cuts = new TreeSet<>();
    for (PhraseMatch<PhraseKey> match : matches(Heading.BEGINS, sentence)) {
      begins.add(match.first());
      if (match.first() > 0 && isAfterMark(sentence, match.first())) {
        cuts.add(match.first());
      }
    }
    for (PhraseMatch<PhraseKey> match : matches(Heading.ADDS, sentence)) {
      begins.add(match.first());
      cuts.add(match.first());
    }
    cuts.add(sentence.words().size());
    List<Ask> asks = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      if (cut > from && begins.subSet(from, cut).size() > 0) {
        asks.add(ask(sentence, from, cut));
      }
      from = cut;
    }
    return asks.isEmpty() ? List.of(ask(sentence, 0, sentence.words().size())) : asks;
  }

  private boolean isAfterMark(Sentence sentence, int token) {
    CharSequence text = reading.clientMessage().draft().text();
    return Gap.has(text, sentence.words(), token - 1, token, MARKS);
  }

  /** Returns the words from one token to another as one thing asked. */
  Ask ask(Sentence sentence, int from, int to) {
    int core = to;
    for (PhraseMatch<PhraseKey> reason : matches(Heading.ASIDE, sentence)) {
      boolean inside = reason.first() > from + 1 && reason.first() < core;
      core = inside ? reason.first() : core;
    }
    return new Ask(sentence, from, to, core);
  }

  /** Returns the client's words under a heading of the card that stand in a sentence. */
  List<PhraseMatch<PhraseKey>> matches(Heading heading, Sentence sentence) {
    List<PhraseMatch<PhraseKey>> inside = new ArrayList<>();
    for (PhraseMatch<PhraseKey> match : reading.clientMatches(PhraseKey.of(card.id(), heading))) {
      if (match.sentence() == sentence) {
        inside.add(match);
      }
    }
    return inside;
  }
}
