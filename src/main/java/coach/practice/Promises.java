package coach.practice;

import coach.listen.Act;
import coach.listen.Acts;
import coach.phrasebook.PracticeCard;
import coach.phrasebook.Role;
import coach.text.Language;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what somebody promised in a talk: no question, and no wish. */
final class Promises {

  private static final String WHEN = "when";
  private static final String PROMISE = "promise";
  private static final String NONE = "no-promise";
  private static final String DEED = "deed";
  private static final String DOER = "doer";

  private final Acts acts;
  private final PracticeCard practice;
  private final QuotedWords words;
  private final Phrases<String> named;

  Promises(Acts acts, PracticeCard practice, Language language) {
    this.acts = acts;
    this.practice = practice;
    words = new QuotedWords(practice, language);
    Phrases.Builder<String> builder = new Phrases.Builder<>(language.lists());
    for (String name : List.of(PROMISE, NONE, DEED, DOER)) {
      builder.add(name, practice.named().getOrDefault(name, List.of()));
    }
    named = builder.build();
  }

  /**
   * A promise.
   *
   * @param sentence that gives it
   * @param at where in the turn the words of the promise stand
   * @param when by when, in its words; empty where it does not say
   * @param keepable whether anybody can keep it
   * @param isDeed whether it tells what he will do, and not only that a day suits him
   */
  record Given(Sentence sentence, Span at, String when, boolean keepable, boolean isDeed) {}

  /** Returns what both sides promised, in the order of the talk. */
  List<Review.Promise> in(List<Utterance> turns) {
    List<Review.Promise> found = new ArrayList<>();
    for (Utterance turn : turns) {
      List<String> shown = turn.acts().stream().map(Act::id).toList();
      List<Given> all = turn.seller() ? ofSeller(turn.said(), shown) : ofClient(turn.said());
      for (Given one : all) {
        String what = turn.said().line(one.sentence());
        found.add(
            new Review.Promise(turn.number(), turn.speaker(), what, one.when(), one.keepable()));
      }
    }
    return found;
  }

  /**
   * Returns what a seller promises in a turn; by an act only where the turn shows that act.
   *
   * @param shown the acts of the turn
   */
  List<Given> ofSeller(Message turn, List<String> shown) {
    List<Given> given = new ArrayList<>();
    for (Sentence sentence : turn.sentences(PartKind.BODY)) {
      if (mayPromise(sentence)) {
        ofSeller(turn, sentence, shown).ifPresent(given::add);
      }
    }
    return given;
  }

  private Optional<Given> ofSeller(Message turn, Sentence sentence, List<String> shown) {
    Set<String> says = says(sentence);
    List<String> does = acts.of(turn.line(sentence), "").stream().map(Act::id).toList();
    List<String> doing = does.stream().filter(shown::contains).toList();
    boolean tooMuch = any(doing, Role.PROMISE_TOO_MUCH);
    boolean promises =
        tooMuch
            || says.contains(PROMISE)
            || says.contains(DOER) && any(doing, Role.PROMISE)
            || says.contains(DEED) && any(doing, Role.GIVE_AWAY);
    return promises
        ? Optional.of(
            new Given(sentence, sentence.span(), when(turn, sentence), !tooMuch, isDeed(says)))
        : Optional.empty();
  }

  /** Whether a sentence is no question, and none that only leads up to the next. */
  private boolean mayPromise(Sentence sentence) {
    return !sentence.isQuestion() && !says(sentence).contains(NONE);
  }

  private static boolean isDeed(Set<String> says) {
    return says.contains(PROMISE) || says.contains(DEED);
  }

  private boolean any(List<String> acts, Role role) {
    return acts.stream().anyMatch(practice.role(role)::contains);
  }

  /** Returns what a client promises in a turn. */
  List<Given> ofClient(Message turn) {
    List<Given> given = new ArrayList<>();
    for (Sentence sentence : turn.sentences(PartKind.BODY)) {
      if (mayPromise(sentence)) {
        named.in(sentence).stream()
            .filter(match -> match.key().equals(PROMISE))
            .findFirst()
            .map(match -> new Given(sentence, match.span(), when(turn, sentence), true, true))
            .ifPresent(given::add);
      }
    }
    return given;
  }

  private Set<String> says(Sentence sentence) {
    return named.in(sentence).stream().map(match -> match.key()).collect(Collectors.toSet());
  }

  private String when(Message turn, Sentence sentence) {
    return words.in(turn, List.of(sentence)).getOrDefault(WHEN, "");
  }
}
