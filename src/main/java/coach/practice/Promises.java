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
import java.util.Optional;

/** Finds what a seller promised. */
final class Promises {

  private final Acts acts;
  private final List<String> kept;
  private final List<String> tooMuch;
  private final Phrases<Boolean> dates;
  private final Phrases<Boolean> given;

  Promises(Acts acts, PracticeCard practice, Language language) {
    this.acts = acts;
    kept = practice.role(Role.PROMISE);
    tooMuch = practice.role(Role.PROMISE_TOO_MUCH);
    Phrases.Builder<Boolean> builder = new Phrases.Builder<>(language.lists());
    builder.add(true, practice.named().getOrDefault("when", List.of()));
    dates = builder.build();
    Phrases.Builder<Boolean> giving = new Phrases.Builder<>(language.lists());
    giving.add(true, practice.named().getOrDefault("promise", List.of()));
    given = giving.build();
  }

  /** Returns the promises in the order of the talk. */
  List<Review.Promise> in(List<Utterance> turns) {
    List<Review.Promise> found = new ArrayList<>();
    for (Utterance turn : turns) {
      if (turn.seller()) {
        boolean promises = turn.acts().stream().map(Act::id).anyMatch(this::isPromise);
        for (Sentence sentence : turn.sentences()) {
          promise(turn, sentence, promises).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private boolean isPromise(String act) {
    return kept.contains(act) || tooMuch.contains(act);
  }

  /** Returns what a sentence promises; by its act only in a turn that shows such an act. */
  private Optional<Review.Promise> promise(Utterance turn, Sentence sentence, boolean byAct) {
    String words = turn.said().line(sentence);
    List<String> said =
        byAct
            ? acts.of(words, "").stream().map(Act::id).filter(this::isPromise).toList()
            : List.of();
    boolean gives = !sentence.isQuestion() && !given.in(sentence).isEmpty();
    if (said.isEmpty() && !gives) {
      return Optional.empty();
    }
    boolean keepable = said.isEmpty() || !tooMuch.contains(said.get(0));
    return Optional.of(
        new Review.Promise(turn.number(), turn.speaker(), words, when(turn, sentence), keepable));
  }

  private String when(Utterance turn, Sentence sentence) {
    List<PhraseMatch<Boolean>> matches = dates.in(sentence);
    return matches.isEmpty() ? "" : turn.said().text(matches.get(0).span());
  }
}
