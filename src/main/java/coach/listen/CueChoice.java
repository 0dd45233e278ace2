package coach.listen;

import coach.text.PhraseMatch;
import coach.text.Polarity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses among the matches of one card those that count.
 *
 * @param polarity tells which are negated
 */
record CueChoice(Polarity polarity) {

  /** Returns the cues that are meant, in the order of the text, no word counted twice. */
  List<PhraseMatch<Cue>> of(List<PhraseMatch<Cue>> matches) {
    List<PhraseMatch<Cue>> cues = meant(matches);
    cues.sort(CueChoice::weightiestFirst);
    BitSet taken = new BitSet();
    Set<String> patterns = new HashSet<>();
    List<PhraseMatch<Cue>> chosen = new ArrayList<>();
    for (PhraseMatch<Cue> cue : cues) {
      int next = taken.nextSetBit(cue.span().start());
      boolean free = next < 0 || next >= cue.span().end();
      if (free && patterns.add(cue.pattern())) {
        taken.set(cue.span().start(), cue.span().end());
        chosen.add(cue);
      }
    }
    chosen.sort((a, b) -> a.span().start() - b.span().start());
    return chosen;
  }

  private List<PhraseMatch<Cue>> meant(List<PhraseMatch<Cue>> matches) {
    BitSet spared = new BitSet();
    for (PhraseMatch<Cue> match : matches) {
      if (match.key().role() == Cue.Role.LEAVE_ALONE) {
        spared.set(match.span().start(), match.span().end());
      } else if (match.key().role() == Cue.Role.UNLESS) {
        spared.set(match.sentence().span().start(), match.sentence().span().end());
      }
    }
    List<PhraseMatch<Cue>> meant = new ArrayList<>();
    for (PhraseMatch<Cue> match : matches) {
      int next = spared.nextSetBit(match.span().start());
      boolean alone = next >= 0 && next < match.span().end();
      if (Cue.points(match) > 0 && !alone && !polarity.isNegated(match)) {
        meant.add(match);
      }
    }
    return meant;
  }

  private static int weightiestFirst(PhraseMatch<Cue> a, PhraseMatch<Cue> b) {
    int order = Integer.compare(Cue.points(b), Cue.points(a));
    order = order != 0 ? order : Integer.compare(b.end() - b.first(), a.end() - a.first());
    return order != 0 ? order : Integer.compare(a.span().start(), b.span().start());
  }
}
