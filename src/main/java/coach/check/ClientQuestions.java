package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.Part;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the client asks and wants an answer to. */
final class ClientQuestions {

  private ClientQuestions() {}

  /**
   * Returns what he asks, but for what the card leaves alone and what is answered right below. A
   * sentence without a question mark asks where the card says so.
   */
  static List<Ask> in(Reading reading, RuleCard card) {
    Set<Sentence> answered = answeredBelow(reading);
    List<PhraseMatch<PhraseKey>> polite =
        reading.clientMatches(PhraseKey.of(card.id(), Heading.LEAVE_ALONE));
    AskParts parts = new AskParts(reading, card);
    List<Ask> asks = new ArrayList<>();
    for (Sentence sentence : reading.clientWords()) {
      for (Ask ask : answered.contains(sentence) ? List.<Ask>of() : asked(sentence, parts)) {
        if (polite.stream().noneMatch(match -> ask.has(match.sentence(), match.first()))) {
          asks.add(ask);
        }
      }
    }
    return asks;
  }

  private static List<Ask> asked(Sentence sentence, AskParts parts) {
    if (sentence.isQuestion()) {
      return parts.of(sentence, 0);
    }
    List<PhraseMatch<PhraseKey>> requests = parts.matches(Heading.REQUESTS, sentence);
    return requests.isEmpty() ? List.of() : parts.of(sentence, requests.get(0).first());
  }

  /**
   * Returns the last question of each quoted stretch that the author's words follow, in a message
   * that takes the client's words piece by piece. Where all of them stand in one piece, the place
   * says nothing.
   */
  private static Set<Sentence> answeredBelow(Reading reading) {
    Set<Sentence> below = new HashSet<>();
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
