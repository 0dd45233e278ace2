package coach.practice;

import coach.listen.Acts;
import coach.phrasebook.CoachLine;
import coach.phrasebook.PracticeCard;
import coach.text.Language;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Sentence;
import coach.text.Speech;
import coach.text.Topic;
import coach.text.Word;
import coach.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hears that one has taken the day that the other has proposed. */
final class Agreements {

  private static final String WHEN = "when";
  private static final String PROPOSAL = "proposal";
  private static final String ASSENT = "assent";
  private static final String DISSENT = "dissent";

  /** More steps than these nobody keeps in mind. */
  private static final int STEPS = 3;

  private final PracticeCard practice;
  private final QuotedWords words;
  private final Speech speech;
  private final Acts acts;
  private final Language language;

  Agreements(PracticeCard practice, Acts acts, Language language) {
    this.practice = practice;
    this.acts = acts;
    this.language = language;
    words = new QuotedWords(practice, language);
    speech = new Speech(language);
  }

  /**
   * Returns the day that was agreed, in the words that named it; empty where none was.
   *
   * @param proposal what one has said
   * @param answer what the other has said to it
   */
  Optional<String> of(String proposal, String answer) {
    Map<String, String> said = named(answer);
    if (!said.containsKey(ASSENT) || said.containsKey(DISSENT)) {
      return Optional.empty();
    }
    String proposed = "";
    boolean asked = false;
    Message turn = speech.of(proposal);
    for (Sentence sentence : turn.sentences(PartKind.BODY)) {
      Map<String, String> named = named(turn.line(sentence));
      if (named.containsKey(PROPOSAL) && named.containsKey(WHEN)) {
        proposed = named.get(WHEN);
        asked = sentence.isQuestion();
      }
    }
    String day = said.getOrDefault(WHEN, proposed);
    // Another day in the answer to what was only told is that of something else.
    boolean taken = !proposed.isEmpty() && (asked || day.equals(proposed));
    return taken ? Optional.of(day) : Optional.empty();
  }

  /** Returns the sentences of a seller's turn that name a next step. */
  List<String> steps(String turn) {
    List<String> steps = new ArrayList<>();
    Message message = speech.of(turn);
    for (Sentence sentence : message.sentences(PartKind.BODY)) {
      String text = message.line(sentence);
      boolean named =
          acts.of(text, "").stream().anyMatch(act -> act.id().equals(Circumstances.NEXT_STEP));
      if (named && !sentence.isQuestion()) {
        steps.add(text);
      }
    }
    return steps;
  }

  /** Returns a line that tells that a day was agreed; empty where the card has none. */
  private Optional<String> line(String day) {
    return practice.lines(CoachLine.AGREED).stream()
        .flatMap(line -> QuotedWords.fill(line, Map.of(WHEN, day)).stream())
        .findFirst();
  }

  /**
   * Returns what stands at the end: the days agreed, the steps with a day that no later one moved,
   * and the last step named.
   */
  List<String> stands(Call call) {
    List<String> steps = new ArrayList<>();
    for (String step : call.steps()) {
      steps.removeIf(before -> !named(before).containsKey(WHEN) || isMoved(before, step));
      steps.add(step);
    }
    Set<String> lines = new LinkedHashSet<>();
    for (String day : call.agreed()) {
      if (steps.stream().noneMatch(step -> step.contains(day))) {
        line(day).ifPresent(lines::add);
      }
    }
    lines.addAll(steps.subList(Math.max(0, steps.size() - STEPS), steps.size()));
    return List.copyOf(lines);
  }

  /** Whether a step is one of before with another day: all that it names was named there. */
  private boolean isMoved(String before, String step) {
    return named(step).containsKey(WHEN) && content(before).containsAll(content(step));
  }

  private Set<String> content(String step) {
    String bare = step.replace(named(step).getOrDefault(WHEN, ""), "");
    Set<String> content = new HashSet<>();
    for (Word word : Words.of(bare)) {
      if (!language.words(Topic.FUNCTION_WORDS).contains(word.text())) {
        content.add(word.text());
      }
    }
    return content;
  }

  private Map<String, String> named(String turn) {
    return words.in(speech.of(turn));
  }
}
