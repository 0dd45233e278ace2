package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.phrasebook.Setting;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Span;
import coach.text.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds deadlines that are over before the message is sent: a date right after a cue of the card.
 */
final class PastDateRule implements Rule {

  /**
   * Without a year, an older date rather tells a story or means the next one: in autumn, "by 15
   * March".
   */
  private static final int MOST_DAYS = 60;

  /** Older dates tell a story and set no deadline. */
  private static final int MOST_YEARS = 10;

  private final RuleCard card;
  private final RuleCard milder;
  private final Scope scope;
  private final Dates dates;
  private final Set<String> joiners;

  PastDateRule(RuleCard card, Language language) {
    this.card = card;
    this.milder = card.milder();
    this.scope = card.choice(Setting.SCOPE, Scope.BODY);
    this.dates = new Dates(language);
    this.joiners = language.words(Topic.DATE_WORDS);
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    List<PhraseMatch<PhraseKey>> cues = reading.harmful(card, Heading.LOOK_FOR, scope);
    for (int from = 0; from < cues.size(); ) {
      Sentence sentence = cues.get(from).sentence();
      int to = from + 1;
      while (to < cues.size() && cues.get(to).sentence() == sentence) {
        to++;
      }
      check(reading, sentence, cues.subList(from, to), findings);
      from = to;
    }
    return findings;
  }

  private void check(
      Reading reading,
      Sentence sentence,
      List<PhraseMatch<PhraseKey>> cues,
      List<Finding> findings) {
    for (WrittenDate date : dates.in(reading.message().draft().text(), sentence)) {
      PhraseMatch<PhraseKey> cue = cue(sentence, date, cues);
      LocalDate today = cue == null ? null : Sending.day(reading);
      if (cue != null && isOver(date, today)) {
        Span span = new Span(cue.span().start(), date.span(sentence).end());
        Slots slots = Slots.of("expected", dates.names().fullText(today));
        findings.add(
            reading.finding(
                date.year() > 0 || Sending.isStated(reading) ? card : milder, span, slots));
      }
    }
  }

  /** Returns the longest cue that leads to a date, or null; quoted words are not the author's. */
  private PhraseMatch<PhraseKey> cue(
      Sentence sentence, WrittenDate date, List<PhraseMatch<PhraseKey>> cues) {
    int lead = date.first();
    while (lead > 0 && joiners.contains(sentence.words().get(lead - 1).text())) {
      lead--;
    }
    for (PhraseMatch<PhraseKey> cue : cues) {
      boolean here = cue.end() >= lead && cue.end() <= date.first();
      if (here && !sentence.words().get(cue.first()).quoted()) {
        return cue;
      }
    }
    return null;
  }

  private static boolean isOver(WrittenDate date, LocalDate today) {
    if (date.month() == 0 || !date.exists()) {
      return false;
    }
    LocalDate day = date.nearest(today);
    LocalDate oldest = date.year() == 0 ? today.minusDays(MOST_DAYS) : today.minusYears(MOST_YEARS);
    return day.isBefore(today) && !day.isBefore(oldest);
  }
}
