package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import java.util.ArrayList;
import java.util.List;

/** The matches in what the author wrote, as rules ask for them: by heading and scope. */
final class OwnMatches {

  private final OwnWords own;
  private final Matches matches;

  OwnMatches(Phrases<PhraseKey> phrases, OwnWords own) {
    this.own = own;
    this.matches = new Matches(phrases, own.in(Scope.ALL));
  }

  /** Returns the matches under one heading of a rule, in the order of the text. */
  List<PhraseMatch<PhraseKey>> of(PhraseKey key) {
    return matches.of(key);
  }

  /** Returns the matches under a heading of a rule within a scope, in the order of the text. */
  List<PhraseMatch<PhraseKey>> in(RuleCard rule, Heading heading, Scope scope) {
    List<PhraseMatch<PhraseKey>> all = matches.of(PhraseKey.of(rule.id(), heading));
    if (scope == Scope.ALL || all.isEmpty()) {
      return all;
    }
    List<PhraseMatch<PhraseKey>> inside = new ArrayList<>();
    for (PhraseMatch<PhraseKey> match : all) {
      if (own.isIn(scope, match.sentence())) {
        inside.add(match);
      }
    }
    return inside;
  }

  /** Returns the matches under a heading that touch none of those to be left alone. */
  List<PhraseMatch<PhraseKey>> harmful(RuleCard rule, Heading heading, Scope scope) {
    List<PhraseMatch<PhraseKey>> harmless =
        matches.of(PhraseKey.of(rule.id(), Heading.LEAVE_ALONE));
    return PhraseMatch.outside(harmless, in(rule, heading, scope));
  }
}
