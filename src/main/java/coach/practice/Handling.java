package coach.practice;

import coach.listen.Act;
import coach.listen.Acts;
import coach.listen.Heard;
import coach.phrasebook.PracticeCard;
import coach.phrasebook.Role;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows how objections are met: acknowledge, explore, and only then respond.
 *
 * @param practice tells which acts do what
 * @param turns all turns of a talk
 */
record Handling(Acts acts, PracticeCard practice, List<Utterance> turns) {

  /** So many turns of the seller after an objection are about it. */
  private static final int NEAR = 3;

  /** Returns the objections in the order of the talk, the main one of each turn. */
  List<Review.Met> all() {
    List<Review.Met> met = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      if (!turns.get(i).objections().isEmpty()) {
        met.add(met(i));
      }
    }
    return met;
  }

  private Review.Met met(int at) {
    Utterance client = turns.get(at);
    Heard objection = client.objections().get(0);
    List<String> shown = shown(at);
    int acknowledged = place(practice.role(Role.ACKNOWLEDGE), shown);
    int explored = place(practice.role(Role.EXPLORE), shown);
    int responded = place(practice.role(Role.RESPOND), shown);
    boolean kept =
        acknowledged < explored && explored < shown.size() && explored < Math.max(1, responded);
    return new Review.Met(
        client.number(),
        objection.id(),
        String.join(" \u2026 ", objection.words()),
        acknowledged < shown.size(),
        explored < shown.size(),
        responded < shown.size(),
        kept);
  }

  /** Returns the acts of the next turns of the seller, sentence by sentence, the main one each. */
  private List<String> shown(int at) {
    List<String> shown = new ArrayList<>();
    String client = turns.get(at).text();
    int own = 0;
    for (int i = at + 1; i < turns.size() && own < NEAR; i++) {
      Utterance turn = turns.get(i);
      if (!turn.seller()) {
        client = turn.text();
        if (!turn.objections().isEmpty()) {
          break;
        }
        continue;
      }
      own++;
      for (Sentence sentence : turn.sentences()) {
        List<Act> said = acts.of(turn.said().line(sentence), client);
        shown.add(said.isEmpty() ? "" : said.get(0).id());
      }
    }
    return shown;
  }

  /** Returns where the first of some acts stands; behind the last where none does. */
  private static int place(List<String> wanted, List<String> shown) {
    int at = 0;
    while (at < shown.size() && !wanted.contains(shown.get(at))) {
      at++;
    }
    return at;
  }
}
