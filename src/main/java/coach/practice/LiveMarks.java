package coach.practice;

import coach.check.Checker;
import coach.check.Finding;
import coach.check.Situation;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.PracticeCard;
import coach.phrasebook.RuleCard;
import coach.phrasebook.RuleKind;
import coach.phrasebook.WordMark;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Span;
import coach.text.Speech;
import coach.text.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds, while a line is typed, the words that it would be better without.
 *
 * <p>Immutable once made.
 */
public final class LiveMarks {

  /** What a mark means. */
  public enum Kind {
    /** A word beyond what a listener keeps of one sentence. */
    LONG,
    /** A word about the seller's own side. */
    WE,
    /** Words that give something away unseen. */
    GIVEN_AWAY,
    /** Words that push or hurt. */
    PUSHING
  }

  /** Some marked words. */
  public record Mark(Span span, Kind kind) {}

  private static final Situation ANY_DAY = Situation.on(LocalDate.EPOCH);
  private static final String WE = "we";

  private final Speech speech;
  private final Checker checker;
  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Phrases<String> we;
  private int target = Integer.MAX_VALUE;

  /** Makes marks for the rules that the table names. */
  public LiveMarks(Phrasebook book, PracticeCard practice) {
    speech = new Speech(book.language());
    Map<String, RuleCard> rules = new LinkedHashMap<>();
    add(practice, WordMark.GIVEN_AWAY, Kind.GIVEN_AWAY, book, rules);
    add(practice, WordMark.PUSHING, Kind.PUSHING, book, rules);
    for (String rule : practice.rules(WordMark.LONG)) {
      RuleCard card = book.rules().get(rule);
      if (card != null && card.kind() == RuleKind.MEASURE) {
        target = Math.min(target, card.limit());
      }
    }
    checker = new Checker(book.withRules(rules));
    Phrases.Builder<String> builder = new Phrases.Builder<>(book.lists());
    we = builder.add(WE, book.lists().getOrDefault(WE, List.of())).build();
  }

  private void add(
      PracticeCard practice,
      WordMark mark,
      Kind kind,
      Phrasebook book,
      Map<String, RuleCard> rules) {
    for (String rule : practice.rules(mark)) {
      if (book.rules().containsKey(rule)) {
        rules.put(rule, book.rules().get(rule));
        kinds.put(rule, kind);
      }
    }
  }

  /** Returns the marks of a line, the graver kinds last. */
  public List<Mark> in(String line) {
    Message said = speech.of(line);
    List<Mark> marks = new ArrayList<>();
    List<Sentence> sentences = said.sentences(PartKind.BODY);
    for (PhraseMatch<String> match : we.in(sentences)) {
      marks.add(new Mark(match.span(), Kind.WE));
    }
    sentences.forEach(sentence -> beyond(sentence, marks));
    for (Finding finding : checker.check(said, ANY_DAY).findings()) {
      marks.add(new Mark(finding.span(), kinds.get(finding.rule().id())));
    }
    return marks;
  }

  private void beyond(Sentence sentence, List<Mark> marks) {
    int count = 0;
    for (Word word : sentence.words()) {
      count += word.kind().counts() ? 1 : 0;
      if (count > target && word.kind().counts()) {
        marks.add(new Mark(word.span(), Kind.LONG));
      }
    }
  }

  /** Returns how many words a line has. */
  public int words(String line) {
    return Sentence.wordCount(speech.of(line).sentences(PartKind.BODY));
  }
}
