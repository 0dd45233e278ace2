package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds raised voices: ordinary words in capitals, and rows of marks; one finding a row. */
final class ShoutingRule implements Rule {

  private static final int SHOWN = 3;

  /** A single word shouts from this length on; shorter ones are mostly stressed or names of things. */
  private static final int LONG = 4;

  /** So many words in capitals are no name any more, whatever they are. */
  private static final int MANY = 5;

  private final RuleCard card;
  private final Scope scope;
  private final Phrases<Heading> phrases;

  ShoutingRule(RuleCard card, Language language) {
    this.card = card;
    this.scope = Scope.of(card.setting(Setting.SCOPE, "all"));
    Phrases.Builder<Heading> builder = new Phrases.Builder<>(language.lists());
    for (RuleCard.Patterns group : card.patterns()) {
      builder.add(group.heading(), group.patterns());
    }
    this.phrases = builder.build();
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    CharSequence text = reading.message().draft().text();
    for (Sentence sentence : reading.sentences(scope)) {
      for (CapitalRun run : CapitalRun.in(text, sentence)) {
        boolean loud = run.marks() > 1 || run.words() > 0 && isLoud(sentence, run, reading);
        if (loud && !sentence.words().get(run.first()).quoted() && findings.size() < SHOWN) {
          findings.add(reading.finding(card, run.span(sentence), Slots.NONE));
        }
      }
    }
    return findings;
  }

  /** A run shouts if it holds words that name nothing: acronyms and names in capitals do not. */
  private boolean isLoud(Sentence sentence, CapitalRun run, Reading reading) {
    if (isHeading(sentence, run, reading)) {
      return false;
    }
    Set<Integer> plain = covered(sentence, run, Heading.LOOK_FOR);
    plain.removeAll(covered(sentence, run, Heading.LEAVE_ALONE));
    Set<String> names = KnownNames.in(reading);
    plain.removeIf(i -> names.contains(sentence.words().get(i).text()));
    int longWords = 0;
    int longPlain = 0;
    for (int i = run.first(); i < run.end(); i++) {
      boolean isLong = sentence.words().get(i).text().length() >= LONG;
      longWords += isLong ? 1 : 0;
      longPlain += isLong && plain.contains(i) ? 1 : 0;
    }
    boolean single = run.words() == 1 && longPlain == 1;
    boolean several = longWords > 1 || longWords == 1 && run.words() > 2;
    return single || several && (!plain.isEmpty() || run.words() >= MANY);
  }

  private Set<Integer> covered(Sentence sentence, CapitalRun run, Heading heading) {
    Set<Integer> tokens = new HashSet<>();
    for (PhraseMatch<Heading> match : phrases.in(sentence)) {
      for (int i = match.first(); match.key() == heading && i < match.end(); i++) {
        if (i >= run.first() && i < run.end()) {
          tokens.add(i);
        }
      }
    }
    return tokens;
  }

  /** Whether a line of the body stands for itself without an end mark, as headings do. */
  private static boolean isHeading(Sentence sentence, CapitalRun run, Reading reading) {
    Span part = reading.partOf(sentence).span();
    boolean whole = sentence.span().start() == part.start() && sentence.span().end() == part.end();
    char last = reading.message().draft().text().charAt(part.end() - 1);
    return whole
        && run.marks() == 0
        && reading.body().contains(sentence)
        && run.words() < MANY
        && (Character.isLetterOrDigit(last) || last == ':');
  }
}
