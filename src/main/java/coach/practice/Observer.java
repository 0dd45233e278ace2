package coach.practice;

import coach.listen.Paraphraser;
import coach.phrasebook.CoachLine;
import coach.phrasebook.Ending;
import coach.phrasebook.Feeling;
import coach.phrasebook.PracticeCard;
import coach.phrasebook.SceneCard.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The coach beside the seller: remarks on a reply, hints before one. */
public final class Observer {

  private final Scene scene;
  private final Difficulty difficulty;
  private final PracticeCard practice;
  private final Feedback feedback;
  private final QuotedWords slots;
  private final SayBack wordings;

  /**
   * Makes an observer of talks in a scene.
   *
   * @param difficulty tells how long the client listens
   */
  public Observer(Scene scene, Paraphraser paraphraser, Difficulty difficulty) {
    this.scene = scene;
    this.difficulty = difficulty;
    this.practice = scene.practice();
    this.feedback = new Feedback(practice);
    this.slots = new QuotedWords(practice, scene.language());
    this.wordings = new SayBack(scene, paraphraser);
  }

  /**
   * Returns what there is to say about a turn.
   *
   * @param before what had happened before it
   */
  public Remarks on(Turn turn, Past before) {
    return new Remarks(notes(turn), change(turn), ratings(turn), better(turn, before));
  }

  /** Returns the gravest thing first, and what was best in it where that is another thing. */
  private List<Remarks.Note> notes(Turn turn) {
    List<Remarks.Note> notes = new ArrayList<>();
    List<Move> moves = turn.moves();
    Map<String, String> named = slots.in(scene.said(turn.reply().substring(0, turn.heard())));
    if (!moves.isEmpty()) {
      feedback.on(moves.get(0), named).ifPresent(notes::add);
    }
    for (int i = moves.size() - 1; i > 0 && notes.size() < 2; i--) {
      if (feedback.isGood(moves.get(i))) {
        feedback.on(moves.get(i), named).ifPresent(notes::add);
      }
    }
    return notes;
  }

  private static Map<String, Integer> change(Turn turn) {
    Map<String, Integer> change = new LinkedHashMap<>();
    for (Feeling feeling : Feeling.values()) {
      int difference = turn.after().feeling(feeling) - turn.before().feeling(feeling);
      if (difference != 0) {
        change.put(feeling.id(), difference);
      }
    }
    return change;
  }

  private Map<Skill, Boolean> ratings(Turn turn) {
    Map<Skill, Boolean> ratings = new EnumMap<>(Skill.class);
    for (Skill skill : Skill.values()) {
      if (anyIn(turn, practice.bad(skill.id()))) {
        ratings.put(skill, false);
      } else if (anyIn(turn, practice.good(skill.id()))) {
        ratings.put(skill, true);
      }
    }
    return ratings;
  }

  private static boolean anyIn(Turn turn, List<String> moves) {
    return moves.stream().anyMatch(turn::has);
  }

  private Optional<String> better(Turn turn, Past before) {
    boolean best = turn.has(Circumstances.PARAPHRASE) && turn.has(Circumstances.OPEN);
    return best || turn.ending().filter(Ending::isGood).isPresent()
        ? Optional.empty()
        : Optional.of(wording(before, turn.before()));
  }

  /** Returns a reply that fits now: his words said back, and the next open question. */
  public String wording(Past past, Mood mood) {
    List<String> forms = new ArrayList<>(practice.lines(CoachLine.BETTER));
    forms.addAll(practice.lines(CoachLine.BETTER_WITHOUT_HIS_WORDS));
    String question =
        question(past, mood).orElseGet(() -> turnOf(practice.lines(CoachLine.QUESTION), past));
    return wording(past, mood, question, forms).orElse(question);
  }

  /** Returns a reply in the first of these forms that can be filled; empty where none can. */
  Optional<String> wording(Past past, Mood mood, List<String> forms) {
    return wording(past, mood, question(past, mood).orElse(""), forms);
  }

  private Optional<String> wording(Past past, Mood mood, String question, List<String> forms) {
    Map<String, String> values = new LinkedHashMap<>();
    int limit = Interruption.limit(difficulty.interrupts(scene.card().start()), mood);
    int room = limit - Scene.plain(scene.said(question)).size();
    values.put("question", question);
    values.put("paraphrase", wordings.of(lastOfMatter(past), room));
    return forms.stream().flatMap(form -> QuotedWords.fillWhole(form, values).stream()).findFirst();
  }

  /** Returns a question that opens something, another one each turn; empty where none would. */
  private Optional<String> question(Past past, Mood mood) {
    List<String> asks = new ArrayList<>();
    for (Fact fact : new Disclosure(scene, past, mood).ready()) {
      asks.addAll(fact.ask());
    }
    asks.removeAll(past.replies());
    return asks.isEmpty() ? Optional.empty() : Optional.of(turnOf(asks, past));
  }

  private static String turnOf(List<String> lines, Past past) {
    return lines.get(past.turns().size() % lines.size());
  }

  /** Returns what he told last; empty where his line only put the seller off, or told him off. */
  private String lastOfMatter(Past past) {
    List<Turn> turns = past.turns();
    boolean told = turns.isEmpty() || turns.get(turns.size() - 1).fact().isPresent();
    return told ? past.lastLine() : "";
  }

  /**
   * Returns a hint: first a nudge, then a line.
   *
   * @param asked how many hints this turn has had already
   */
  public String hint(Past past, Mood mood, int asked) {
    if (asked > 0) {
      return wording(past, mood);
    }
    List<Fact> ready = new Disclosure(scene, past, mood).ready();
    CoachLine line =
        mood.irritation() > 5
            ? CoachLine.NUDGE_UPSET
            : Endings.agrees(scene, past, List.of(), mood)
                ? CoachLine.NUDGE_STEP
                : ready.isEmpty() ? CoachLine.NUDGE_LISTENING : CoachLine.NUDGE_QUESTION;
    return practice.lines(line).stream().findFirst().orElse("");
  }
}
