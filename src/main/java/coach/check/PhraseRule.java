package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.phrasebook.Setting;
import coach.text.PhraseMatch;
import coach.text.Polarity;
import coach.text.Sentence;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds words that should not be there. */
final class PhraseRule implements Rule {

  private final RuleCard card;
  private final Scope scope;

  /** Whether only a part of what the card looks for can be excused. */
  private final boolean doubts;

  PhraseRule(RuleCard card) {
    this.card = card;
    this.scope = card.choice(Setting.SCOPE, Scope.BODY);
    this.doubts = card.has(Heading.DOUBTFUL);
  }

  @Override
  public List<Finding> check(Reading reading) {
    if (reading.bodyWords() < card.number(Setting.MIN_WORDS, 0)) {
      return List.of();
    }
    List<PhraseMatch<PhraseKey>> meant = meant(reading);
    int needed = card.number(Setting.AT_LEAST, 1);
    List<Finding> findings = new ArrayList<>();
    if (meant.size() >= needed || isDense(meant)) {
      Slots slots = Slots.of("count", meant.size());
      int first = needed > 1 ? meant.size() - 1 : 0;
      for (int i = first; i < meant.size() && findings.size() < card.shown(); i++) {
        findings.add(reading.finding(card, meant.get(i).span(), slots));
      }
    }
    return findings;
  }

  /** Whether one sentence alone holds enough of them. */
  private boolean isDense(List<PhraseMatch<PhraseKey>> meant) {
    int enough = card.number(Setting.IN_SENTENCE, Integer.MAX_VALUE);
    Sentence sentence = null;
    int count = 0;
    for (PhraseMatch<PhraseKey> match : meant) {
      count = match.sentence() == sentence ? count + 1 : 1;
      sentence = match.sentence();
      if (count >= enough) {
        return true;
      }
    }
    return false;
  }

  /** Returns the matches that are the author's own words in earnest, no two of them overlapping. */
  private List<PhraseMatch<PhraseKey>> meant(Reading reading) {
    List<PhraseMatch<PhraseKey>> meant = new ArrayList<>();
    Excuses excuses = Excuses.of(card, reading);
    for (PhraseMatch<PhraseKey> match : found(reading)) {
      if (overlapsLast(meant, match)) {
        keepLonger(meant, match);
      } else if (!isExcused(match, excuses)
          && !isQuoted(match)
          && !isNegated(reading, match)
          && !isReported(reading, match)
          && !isName(match)) {
        meant.add(match);
      }
    }
    return meant;
  }

  /** Returns what stands in the message, the certain and the doubtful, in the order of the text. */
  private List<PhraseMatch<PhraseKey>> found(Reading reading) {
    List<PhraseMatch<PhraseKey>> certain = reading.harmful(card, Heading.LOOK_FOR, scope);
    if (!doubts) {
      return certain;
    }
    List<PhraseMatch<PhraseKey>> found = new ArrayList<>(certain);
    found.addAll(reading.harmful(card, Heading.DOUBTFUL, scope));
    found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return found;
  }

  /** Whether something said nearby makes a match harmless: any, or the doubtful where some are. */
  private boolean isExcused(PhraseMatch<PhraseKey> match, Excuses excuses) {
    return (!doubts || match.key().heading() == Heading.DOUBTFUL) && excuses.cover(match);
  }

  private static boolean overlapsLast(
      List<PhraseMatch<PhraseKey>> kept, PhraseMatch<PhraseKey> match) {
    return !kept.isEmpty() && kept.get(kept.size() - 1).span().overlaps(match.span());
  }

  private static void keepLonger(List<PhraseMatch<PhraseKey>> kept, PhraseMatch<PhraseKey> match) {
    PhraseMatch<PhraseKey> last = kept.get(kept.size() - 1);
    if (match.first() == last.first() && match.end() > last.end()) {
      kept.set(kept.size() - 1, match);
    }
  }

  private boolean isQuoted(PhraseMatch<PhraseKey> match) {
    return !card.keeps(Setting.QUOTED) && match.sentence().words().get(match.first()).quoted();
  }

  private boolean isReported(Reading reading, PhraseMatch<PhraseKey> match) {
    return !card.keeps(Setting.REPORTED) && ReportedSpeech.holds(reading, match);
  }

  private boolean isNegated(Reading reading, PhraseMatch<PhraseKey> match) {
    if (card.keeps(Setting.NEGATED)) {
      return false;
    }
    return new Polarity(reading.language(), reading.message().draft().text()).isNegated(match);
  }

  /** Whether every word matched is written with a capital inside a sentence that is not a title. */
  private boolean isName(PhraseMatch<PhraseKey> match) {
    if (match.first() == 0 || card.keeps(Setting.NAMES)) {
      return false;
    }
    List<Word> words = match.sentence().words();
    for (int i = match.first(); i < match.end(); i++) {
      if (!words.get(i).capital() || words.get(i).text().length() < 2) {
        return false;
      }
    }
    return !isTitle(words);
  }

  private static boolean isTitle(List<Word> words) {
    int small = 0;
    for (Word word : words) {
      small += word.kind() == Word.Kind.WORD && !word.capital() ? 1 : 0;
    }
    return small == 0;
  }
}
