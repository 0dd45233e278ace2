package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.Part;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The questions of the client that want an answer. */
final class ClientQuestions {

  private ClientQuestions() {}

  /**
   * Returns the questions, but for those that the card leaves alone and those answered right below.
   */
  static List<Sentence> in(Reading reading, RuleCard card) {
    Set<Sentence> answered = answeredBelow(reading);
    List<PhraseMatch<PhraseKey>> polite =
        reading.clientMatches(PhraseKey.of(card.id(), Heading.LEAVE_ALONE));
    List<Sentence> questions = new ArrayList<>();
    for (Sentence question : Questions.in(reading.clientWords())) {
      boolean spared = polite.stream().anyMatch(match -> match.sentence() == question);
      if (!spared && !answered.contains(question)) {
        questions.add(question);
      }
    }
    return questions;
  }

  /**
   * Returns the last question of each quoted stretch that the author's words follow, in a message
   * that takes the client's words piece by piece. Where all of them stand in one piece, the place
   * says nothing.
   */
  private static Set<Sentence> answeredBelow(Reading reading) {
    Set<Sentence> below = Collections.newSetFromMap(new IdentityHashMap<>());
    int pieces = 0;
    Sentence last = null;
    for (Part part : reading.message().parts()) {
      if (part.kind() == PartKind.BODY && last != null) {
        below.add(last);
        pieces++;
        last = null;
      } else if (part.kind() == PartKind.QUOTED) {
        List<Sentence> questions = Questions.in(part.sentences());
        last = questions.isEmpty() ? last : questions.get(questions.size() - 1);
      }
    }
    return pieces > 1 ? below : Set.of();
  }
}
