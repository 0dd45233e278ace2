package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.Reach;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.phrasebook.Setting;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** How far the excuses of a rule reach that stand in a message: what its *Unless* found. */
final class Excuses {

  /** How many sentences away a reason or another way still belongs to what was said. */
  private static final int NEAR = 2;

  private final Reading reading;
  private final Reach reach;

  /** The sentences or parts with an excuse in them; by identity, since long texts repeat. */
  private final Set<Object> places = Collections.newSetFromMap(new IdentityHashMap<>());

  private boolean everywhere;

  private Excuses(Reading reading, Reach reach) {
    this.reading = reading;
    this.reach = reach;
  }

  /** Finds the excuses of a rule. */
  static Excuses of(RuleCard card, Reading reading) {
    Excuses excuses = new Excuses(reading, card.choice(Setting.UNLESS_IN, Reach.SENTENCE));
    for (PhraseMatch<PhraseKey> excuse : reading.matches(card, Heading.UNLESS, Scope.ALL)) {
      excuses.add(excuse);
    }
    return excuses;
  }

  private void add(PhraseMatch<PhraseKey> excuse) {
    Sentence sentence = excuse.sentence();
    switch (reach) {
      // What the client wished for is no reason, and no other way, that the author gives.
      case MESSAGE -> everywhere |= !ReportedSpeech.leadsTo(reading, excuse);
      case ENDING -> everywhere |= reading.isIn(Scope.ENDING, sentence);
      case NEAR -> {
        if (!ReportedSpeech.leadsTo(reading, excuse)) {
          addAround(sentence);
        }
      }
      case PARAGRAPH -> places.add(reading.partOf(sentence));
      case SENTENCE -> places.add(sentence);
    }
  }

  private void addAround(Sentence sentence) {
    List<Sentence> body = reading.body();
    int at = Collections.binarySearch(body, sentence, Excuses::inOrder);
    if (at >= 0) {
      places.addAll(body.subList(Math.max(0, at - NEAR), Math.min(body.size(), at + NEAR + 1)));
    }
  }

  private static int inOrder(Sentence a, Sentence b) {
    return Integer.compare(a.span().start(), b.span().start());
  }

  /** Whether a match is excused. */
  boolean cover(PhraseMatch<PhraseKey> match) {
    return cover(match.sentence());
  }

  /** Whether whatever a sentence says is excused. */
  boolean cover(Sentence sentence) {
    return everywhere
        || !places.isEmpty()
            && places.contains(reach == Reach.PARAGRAPH ? reading.partOf(sentence) : sentence);
  }
}
