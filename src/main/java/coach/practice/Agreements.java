package coach.practice;

import coach.phrasebook.CoachLine;
import coach.phrasebook.PracticeCard;
import coach.text.Language;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Sentence;
import coach.text.Speech;
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

  private final PracticeCard practice;
  private final QuotedWords words;
  private final Speech speech;

  Agreements(PracticeCard practice, Language language) {
    this.practice = practice;
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
    Message turn = speech.of(proposal);
    for (Sentence sentence : turn.sentences(PartKind.BODY)) {
      Map<String, String> named = named(turn.line(sentence));
      proposed = named.containsKey(PROPOSAL) ? named.getOrDefault(WHEN, proposed) : proposed;
    }
    return proposed.isEmpty() ? Optional.empty() : Optional.of(said.getOrDefault(WHEN, proposed));
  }

  /** Returns a line that tells that a day was agreed; empty where the card has none. */
  private Optional<String> line(String day) {
    return practice.lines(CoachLine.AGREED).stream()
        .flatMap(line -> QuotedWords.fill(line, Map.of(WHEN, day)).stream())
        .findFirst();
  }

  /**
   * Returns what stands as the next step, in one line: the days agreed, and the last step named.
   */
  List<String> stands(Call call) {
    List<String> steps = call.steps();
    String last = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
    Set<String> lines = new LinkedHashSet<>();
    for (String day : call.agreed()) {
      if (!last.contains(day)) {
        line(day).ifPresent(lines::add);
      }
    }
    lines.add(last);
    lines.remove("");
    return lines.isEmpty() ? List.of() : List.of(String.join(" ", lines));
  }

  private Map<String, String> named(String turn) {
    return words.in(speech.of(turn));
  }
}
