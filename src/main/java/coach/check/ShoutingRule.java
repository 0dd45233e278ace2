package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.phrasebook.Setting;
import coach.text.Language;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Span;
import coach.text.Topic;
import coach.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds raised voices: ordinary words in capitals, and rows of marks; one finding a row. */
final class ShoutingRule implements Rule {

  /**
   * A single word shouts from this length on; shorter ones are mostly stressed or names of things.
   */
  private static final int LONG = 4;

  /** So many words in capitals are no name any more, whatever they are. */
  private static final int MANY = 5;

  private final RuleCard card;
  private final Scope scope;
  private final Set<String> smallWords;
  private final Phrases<Heading> phrases;

  ShoutingRule(RuleCard card, Language language) {
    this.card = card;
    this.scope = card.choice(Setting.SCOPE, Scope.ALL);
    this.smallWords = language.words(Topic.FUNCTION_WORDS);
    Phrases.Builder<Heading> builder = new Phrases.Builder<>(language.lists());
    for (RuleCard.Patterns group : card.patterns()) {
      builder.add(group.heading(), group.patterns());
    }
    this.phrases = builder.build();
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : reading.sentences(scope)) {
      if (findings.size() < card.shown()) {
        check(reading, sentence, findings);
      }
    }
    return findings;
  }

  private void check(Reading reading, Sentence sentence, List<Finding> findings) {
    BitSet plain = null;
    for (CapitalRun run : CapitalRun.in(reading.message().draft().text(), sentence)) {
      boolean words = run.longWords(sentence, LONG) > 0;
      plain = words && plain == null ? plain(sentence, reading) : plain;
      boolean loud =
          run.marks() > 1
              || words && isLoud(sentence, run, plain) && !isHeading(sentence, run, reading);
      if (loud && !sentence.words().get(run.first()).quoted()) {
        findings.add(finding(run, sentence, reading));
      }
    }
  }

  private Finding finding(CapitalRun run, Sentence sentence, Reading reading) {
    String text = reading.message().draft().text();
    CapitalRun shown = run.withItsWord(sentence);
    String calm =
        shown.calm(text, sentence, i -> run.words() > 0 && isOrdinary(sentence.words().get(i)));
    return reading.finding(card, shown.span(sentence), Slots.NONE, List.of(calm));
  }

  /** A run shouts if it holds words that name nothing: acronyms and names in capitals do not. */
  private static boolean isLoud(Sentence sentence, CapitalRun run, BitSet plain) {
    boolean single = run.words() == 1 && plain.get(run.first());
    int longWords = run.longWords(sentence, LONG);
    boolean several = longWords > 1 || run.words() > 2;
    int next = plain.nextSetBit(run.first());
    return single || several && (next >= 0 && next < run.end() || run.words() >= MANY);
  }

  /** Whether a word in capitals is no acronym: those are short, and no small words. */
  private boolean isOrdinary(Word word) {
    return word.text().length() >= LONG || smallWords.contains(word.text());
  }

  /** Returns the tokens of a sentence that are common words by the card, and nobody's name. */
  private BitSet plain(Sentence sentence, Reading reading) {
    Set<String> names = KnownNames.in(reading);
    BitSet plain = new BitSet();
    BitSet spared = new BitSet();
    for (PhraseMatch<Heading> match : phrases.in(sentence)) {
      (match.key() == Heading.LOOK_FOR ? plain : spared).set(match.first(), match.end());
    }
    plain.andNot(spared);
    for (int i = plain.nextSetBit(0); i >= 0; i = plain.nextSetBit(i + 1)) {
      plain.set(i, !names.contains(sentence.words().get(i).text()));
    }
    return plain;
  }

  /** Whether a line of the body stands for itself without an end mark, as headings do. */
  private static boolean isHeading(Sentence sentence, CapitalRun run, Reading reading) {
    Span part = reading.partOf(sentence).span();
    boolean whole = sentence.span().start() == part.start() && sentence.span().end() == part.end();
    char last = reading.message().draft().text().charAt(part.end() - 1);
    return whole
        && run.marks() == 0
        && reading.partOf(sentence).kind() == PartKind.BODY
        && run.words() < MANY
        && (Character.isLetterOrDigit(last) || last == ':');
  }
}
