package coach.phrasebook;

import static coach.phrasebook.Heading.ADDS;
import static coach.phrasebook.Heading.AGAINST;
import static coach.phrasebook.Heading.ASIDE;
import static coach.phrasebook.Heading.ASKED;
import static coach.phrasebook.Heading.BEGINS;
import static coach.phrasebook.Heading.CHOICE;
import static coach.phrasebook.Heading.DOUBTFUL;
import static coach.phrasebook.Heading.LOOK_FOR;
import static coach.phrasebook.Heading.NEXT_STEP;
import static coach.phrasebook.Heading.REQUESTS;
import static coach.phrasebook.Heading.SAID;
import static coach.phrasebook.Heading.TO_FILL_IN;
import static coach.phrasebook.Heading.UNLESS;
import static coach.phrasebook.Heading.WHEN;
import static coach.phrasebook.Heading.WHEN_CLIENT_SAYS;
import static coach.phrasebook.Setting.ABOVE;
import static coach.phrasebook.Setting.AT;
import static coach.phrasebook.Setting.AT_LEAST;
import static coach.phrasebook.Setting.IN_SENTENCE;
import static coach.phrasebook.Setting.MIN_WORDS;
import static coach.phrasebook.Setting.MIN_WORDS_GREETED;
import static coach.phrasebook.Setting.NAMES;
import static coach.phrasebook.Setting.NEGATED;
import static coach.phrasebook.Setting.QUOTED;
import static coach.phrasebook.Setting.UNLESS_IN;
import static coach.phrasebook.Setting.WORST;

import coach.text.Named;
import java.util.Set;

/** The kinds of rule that the checker knows, with the settings and headings that each may use. */
public enum RuleKind implements Named {
  /** Words that should not be there. */
  PHRASE(
      Set.of(
          AT_LEAST,
          IN_SENTENCE,
          NEGATED,
          NAMES,
          QUOTED,
          Setting.REPORTED,
          UNLESS_IN,
          MIN_WORDS,
          Setting.SOUNDS_LIKE),
      Set.of(LOOK_FOR, DOUBTFUL, UNLESS, WHEN_CLIENT_SAYS)),
  /** Words that should be there and are not. */
  ABSENCE(
      Set.of(MIN_WORDS, MIN_WORDS_GREETED, AT),
      Set.of(LOOK_FOR, DOUBTFUL, UNLESS, WHEN, WHEN_CLIENT_SAYS)),
  /** A figure beyond its limit. */
  MEASURE(
      Set.of(Setting.MEASURE, ABOVE, WORST, MIN_WORDS, UNLESS_IN),
      Set.of(LOOK_FOR, AGAINST, UNLESS, WHEN)),
  /** Signs that should not be there, whatever the words around them. */
  VERBATIM(Set.of(), Set.of(LOOK_FOR, TO_FILL_IN)),
  GREETING_NAME(Set.of(), Set.of()),
  WEEKDAY(Set.of(), Set.of()),
  PAST_DATE(Set.of(), Set.of(LOOK_FOR)),
  SHOUTING(Set.of(), Set.of(LOOK_FOR)),
  UNANSWERED(
      Set.of(AT, UNLESS_IN),
      Set.of(LOOK_FOR, UNLESS, ASKED, SAID, BEGINS, ADDS, REQUESTS, ASIDE, CHOICE, NEXT_STEP)),
  REPEATED(Set.of(), Set.of(ASKED, SAID, REQUESTS, Heading.NAMES_NOTHING)),
  PARAPHRASE(Set.of(MIN_WORDS, AT), Set.of(LOOK_FOR));

  private static final Set<Setting> ALL_KINDS =
      Set.of(
          Setting.KIND,
          Setting.LEVEL,
          Setting.METHOD,
          Setting.EVIDENCE,
          Setting.SCOPE,
          Setting.MESSAGE,
          Setting.AT_MOST,
          Setting.STAGES,
          Setting.NOT_STAGES,
          Setting.CLIENTS,
          Setting.WHEN,
          Setting.LEVEL_WITHOUT_HEADERS);
  private static final Set<Heading> ALL_CARDS =
      Set.of(Heading.LEAVE_ALONE, Heading.INSTEAD_OF, Heading.SAY, Heading.SOURCE);

  private final Set<Setting> settings;
  private final Set<Heading> headings;

  RuleKind(Set<Setting> settings, Set<Heading> headings) {
    this.settings = settings;
    this.headings = headings;
  }

  /** Returns how many findings are shown of a card that names no other number. */
  int shown() {
    return switch (this) {
      case SHOUTING -> 2;
      case PHRASE, REPEATED -> 3;
      default -> 5;
    };
  }

  boolean allows(Setting setting) {
    return ALL_KINDS.contains(setting) || settings.contains(setting);
  }

  boolean allows(Heading heading) {
    return ALL_CARDS.contains(heading) || headings.contains(heading);
  }
}
