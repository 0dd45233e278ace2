package coach.practice;

import coach.listen.Acts;
import coach.listen.Deed;
import coach.phrasebook.PracticeCard;
import coach.practice.Call.Speaker;
import coach.practice.Call.Step;
import coach.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells what stands at the end of a call. */
final class Outcome {

  private final Agreements agreements;
  private final DeedWords words;
  private final Acts acts;

  Outcome(PracticeCard practice, Acts acts, Language language) {
    this.acts = acts;
    agreements = new Agreements(practice, language);
    words = new DeedWords(practice, language);
  }

  /** Returns what stands at the end: the days agreed, our steps, and those of the client. */
  List<Deed> of(Call call) {
    List<Step> steps = new ArrayList<>();
    call.steps().forEach(step -> add(step, steps));
    Map<String, Deed> standing = new LinkedHashMap<>();
    for (Agreements.Day day : call.agreed()) {
      if (steps.stream().noneMatch(step -> holds(step, day))) {
        agreements.line(day.when()).ifPresent(line -> merge(new Deed(day.words(), line), standing));
      }
    }
    for (Speaker by : List.of(Speaker.SELLER, Speaker.CLIENT)) {
      steps.stream().filter(step -> step.by() == by).forEach(step -> merge(step.deed(), standing));
    }
    return List.copyOf(standing.values());
  }

  /** Whether the seller said that he was sorry. */
  boolean isSorry(Call call) {
    return call.turns().stream()
        .filter(said -> said.speaker() == Speaker.SELLER)
        .flatMap(said -> acts.of(said.text(), "").stream())
        .anyMatch(act -> act.id().equals(Circumstances.APOLOGY));
  }

  /** Adds what will be done; said twice it stands once, for both sentences. */
  private static void merge(Deed deed, Map<String, Deed> standing) {
    standing.merge(
        deed.told().toLowerCase(Locale.ROOT),
        deed,
        (one, again) -> new Deed(one.words() + '\n' + again.words(), one.told()));
  }

  private static boolean holds(Step step, Agreements.Day day) {
    return step.deed()
        .told()
        .toLowerCase(Locale.ROOT)
        .contains(day.when().toLowerCase(Locale.ROOT));
  }

  /** Adds a step; where it only moves one of before to another day, that one on its new day. */
  private void add(Step step, List<Step> steps) {
    Step added = step;
    for (Step before : List.copyOf(steps)) {
      if (before.by() == step.by() && words.isSaid(before.deed(), step.deed())) {
        steps.remove(before);
      } else if (before.by() == step.by() && words.isMoved(before.deed(), step.deed())) {
        steps.remove(before);
        String day = words.day(step.deed());
        Deed moved = new Deed(step.deed().words(), before.deed().told());
        added = new Step(before.by(), words.on(day, moved));
      }
    }
    steps.add(added);
  }
}
