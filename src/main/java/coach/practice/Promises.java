package coach.practice;

import coach.listen.Act;
import coach.listen.Acts;
import coach.phrasebook.PracticeCard;
import coach.phrasebook.Role;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds what a seller promised. */
final class Promises {

  private final Acts acts;
  private final List<String> kept;
  private final List<String> tooMuch;
  private final Phrases<Boolean> dates;

  Promises(Acts acts, PracticeCard practice, Language language) {
    this.acts = acts;
    kept = practice.role(Role.PROMISE);
    tooMuch = practice.role(Role.PROMISE_TOO_MUCH);
    Phrases.Builder<Boolean> builder = new Phrases.Builder<>(language.lists());
    builder.add(true, practice.named().getOrDefault("when", List.of()));
    dates = builder.build();
  }

  /** Returns the promises in the order of the talk. */
  List<Review.Promise> in(List<Utterance> turns) {
    List<Review.Promise> promises = new ArrayList<>();
    for (Utterance turn : turns) {
      if (turn.acts().stream().map(Act::id).anyMatch(this::isPromise)) {
        for (Sentence sentence : turn.sentences()) {
          add(turn, sentence, promises);
        }
      }
    }
    return promises;
  }

  private boolean isPromise(String act) {
    return kept.contains(act) || tooMuch.contains(act);
  }

  private void add(Utterance turn, Sentence sentence, List<Review.Promise> promises) {
    String words = turn.said().line(sentence);
    for (Act act : acts.of(words, "")) {
      if (isPromise(act.id())) {
        String when = when(turn, sentence);
        promises.add(
            new Review.Promise(
                turn.number(), turn.speaker(), words, when, !tooMuch.contains(act.id())));
        return;
      }
    }
  }

  private String when(Utterance turn, Sentence sentence) {
    List<PhraseMatch<Boolean>> matches = dates.in(sentence);
    return matches.isEmpty() ? "" : turn.said().text(matches.get(0).span());
  }
}
