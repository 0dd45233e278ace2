package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.Gap;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /**
   * Returns the questions of a sentence that asks; words before the first are no question.
   *
   * @param first where it begins to ask
   */
  List<Ask> of(Sentence sentence, int first) {
    TreeSet<Integer> begins = new TreeSet<>();
    TreeSet<Integer> cuts = new TreeSet<>();
    for (PhraseMatch<PhraseKey> match : matches(Heading.BEGINS, sentence)) {
      begins.add(match.first());
      if (match.first() > first && isAfterMark(sentence, match.first())) {
        cuts.add(match.first());
      }
    }
    for (PhraseMatch<PhraseKey> match : matches(Heading.ADDS, sentence)) {
      begins.add(match.first());
      cuts.add(match.first());
    }
    cuts.add(sentence.words().size());
    List<Ask> asks = new ArrayList<>();
    int from = first;
    for (int cut : cuts.tailSet(first, false)) {
      boolean last = cut == sentence.words().size();
      if (cut > from && isAsked(ask(sentence, from, cut), begins.subSet(from, cut), last)) {
        asks.add(ask(sentence, from, cut));
      }
      from = cut;
    }
    return asks.isEmpty() ? List.of(ask(sentence, first, sentence.words().size())) : asks;
  }

  /**
   * Whether a part of a question asks too: by a question word, or as its first words do. Further
   * inside they are of a statement: "The roof <em>is the</em> oldest part, can you mend it?"
   */
  private boolean isAsked(Ask part, Set<Integer> begins, boolean last) {
    boolean opening = begins.contains(part.first()) || begins.contains(part.first() + 1);
    boolean open = Questions.isOpen(part.words(), reading.language());
    return !begins.isEmpty() && (last || opening || open);
  }

  private boolean isAfterMark(Sentence sentence, int token) {
    CharSequence text = reading.clientMessage().draft().text();
    return Gap.has(text, sentence.words(), token - 1, token, MARKS);
  }

  /**
   * Returns the words from one token to another as one thing asked, without the number before it or
   * before the next: "1. What does it cost, 2. when does it come?"
   */
  Ask ask(Sentence sentence, int begin, int end) {
    int from = begin + (isNumber(sentence, begin, end, begin) ? 1 : 0);
    int to = end - (isNumber(sentence, from, end, end - 1) ? 1 : 0);
    int core = to;
    for (PhraseMatch<PhraseKey> reason : matches(Heading.ASIDE, sentence)) {
      boolean inside = reason.first() > from + 1 && reason.first() < core;
      core = inside ? reason.first() : core;
    }
    return new Ask(sentence, from, to, core);
  }

  /** Whether a token at an edge of what is asked only counts it. */
  private boolean isNumber(Sentence sentence, int begin, int end, int token) {
    CharSequence text = reading.clientMessage().draft().text();
    List<Word> words = sentence.words();
    boolean marked = token + 1 < words.size() && Gap.has(text, words, token, token + 1, ".):");
    return marked && end - begin > 1 && words.get(token).kind() == Word.Kind.NUMBER;
  }

  /** Returns the client's words under a heading of the card that stand in a sentence. */
  List<PhraseMatch<PhraseKey>> matches(Heading heading, Sentence sentence) {
    return PhraseMatch.in(sentence, reading.clientMatches(PhraseKey.of(card.id(), heading)));
  }
}
