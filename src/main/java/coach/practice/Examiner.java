package coach.practice;

import coach.listen.Acts;
import coach.listen.Paraphraser;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.PracticeCard;
import coach.phrasebook.RuleCard;
import coach.phrasebook.SceneCard;
import coach.text.ContentWords;
import coach.text.Language;
import coach.text.Message;
import coach.text.PartKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges answers to short tasks, by the acts and rules that a practised talk is heard with. */
public final class Examiner {

  /** A client who tells everything, so that every question fits. */
  private static final Mood OPEN = new Mood(Mood.MOST, 0, Mood.MOST, 0);

  private final Map<String, RuleCard> rules;
  private final PracticeCard practice;
  private final Language language;
  private final TurnHearing hearing;
  private final Paraphraser paraphraser;

  /**
   * Makes an examiner.
   *
   * @param drills what they listen for is heard besides what every talk is heard with
   */
  public Examiner(FamilyBook book, PracticeCard practice, Collection<Drill> drills) {
    List<String> moves = new ArrayList<>();
    Map<String, List<String>> patterns = new LinkedHashMap<>();
    drills.forEach(drill -> moves.addAll(drill.moves()));
    drills.forEach(drill -> patterns.put(drill.own(), drill.counting()));
    drills.forEach(drill -> patterns.put(drill.pointing(), drill.pointers()));
    Map<String, List<String>> excuses = new LinkedHashMap<>();
    drills.forEach(drill -> excuses.put(drill.own(), drill.excuses()));
    this.practice = practice.hearing(moves, patterns, excuses);
    this.rules = book.phrasebook().rules();
    this.language = book.phrasebook().language();
    this.hearing = new TurnHearing(book.phrasebook(), this.practice, new Acts(book));
    this.paraphraser = new Paraphraser(book);
  }

  /** Returns a task with a wording that passes it; empty where there is none. */
  public Optional<Drilling.Proven> prove(DrillTask task) {
    List<String> wordings = task.wordings();
    if (wordings.isEmpty()) {
      wordings = wording(task).stream().toList();
    }
    return wordings.stream()
        .filter(wording -> of(task, wording, List.of(), List.of()).passed())
        .findFirst()
        .map(wording -> new Drilling.Proven(task, wording));
  }

  /** Returns an answer that says back what the client told, and asks for what follows from it. */
  private Optional<String> wording(DrillTask task) {
    SceneCard card = task.scene();
    List<SceneCard.Fact> following = new ArrayList<>(card.facts());
    following.removeIf(fact -> !fact.after().contains(task.fact()));
    Scene scene = new Scene(card.knowing(following), practice, language);
    return new Observer(scene, paraphraser, Difficulty.NORMAL)
        .wording(past(task, List.of(), List.of()), OPEN, task.drill().forms());
  }

  /**
   * Returns what an answer is worth.
   *
   * @param shown wordings that the coach has shown
   * @param before what was answered to the tasks before: a line that fits any task is no answer
   */
  public Verdict of(DrillTask task, String answer, List<String> shown, List<String> before) {
    Scene scene = scene(task);
    List<Move> moves = hearing.of(answer, scene, past(task, shown, before));
    List<Remarks.Note> notes = new ArrayList<>();
    for (Move move : moves) {
      if (task.drill().forbids().contains(move.id())) {
        notes.add(new Remarks.Note(move.id(), feedback(move)));
      }
    }
    for (String lack : lacks(task, scene.said(answer), scene, moves)) {
      String line = task.drill().missing().getOrDefault(lack, task.drill().asks());
      notes.add(new Remarks.Note(lack, line));
    }
    boolean passed = notes.isEmpty();
    if (passed) {
      notes.add(new Remarks.Note(task.drill().id(), task.drill().done()));
    }
    return new Verdict(passed, moves, notes);
  }

  /** Returns what the answer does not do, by the names under which the card tells it. */
  private List<String> lacks(DrillTask task, Message answer, Scene scene, List<Move> moves) {
    Drill drill = task.drill();
    Set<String> heard = Set.copyOf(moves.stream().map(Move::id).toList());
    List<String> lacks = new ArrayList<>();
    for (String need : drill.needs()) {
      if (drill.alternatives(need).stream().noneMatch(heard::contains)) {
        lacks.add(need);
      }
    }
    if (answer.sentences(PartKind.BODY).size() < drill.sentences()) {
      lacks.add("sentences");
    }
    Message line = scene.said(task.line());
    List<String> matter = scene.content(line);
    int kept = ContentWords.shared(matter, scene.content(answer));
    if (kept < drill.keeps() || 100 * kept < drill.keepsPercent() * matter.size()) {
      lacks.add("keeps");
    }
    Sense sense = Sense.of(drill, language.lists());
    if (sense.loses(line, answer)) {
      lacks.add("stays");
    }
    if (sense.adds(line, answer)) {
      lacks.add("alien");
    }
    if (!heard.contains(drill.pointing()) && touched(task, answer, scene) < drill.touches()) {
      lacks.add("touches");
    }
    return lacks;
  }

  /**
   * Returns how many words of an answer belong to what the task is about: of its questions, where a
   * client is answered.
   */
  private static int touched(DrillTask task, Message answer, Scene scene) {
    List<String> matter = scene.content(scene.said(task.line()));
    for (String wording : task.wordings()) {
      matter.addAll(own(wording, task.drill(), scene));
    }
    boolean asks = task.drill().from().contains(Drill.FACTS);
    List<String> words = asks ? scene.particular(answer) : scene.content(answer);
    int known = asks ? scene.topics(answer).size() : 0;
    return known + ContentWords.shared(words, matter);
  }

  /** Returns the words of a wording that stand in no other of the drill, without numbers. */
  private static List<String> own(String wording, Drill drill, Scene scene) {
    List<String> own = new ArrayList<>(scene.content(scene.said(wording)));
    own.removeIf(word -> !Character.isLetter(word.codePointAt(0)));
    for (String other : drill.pairs().values()) {
      if (!other.equals(wording)) {
        own.removeAll(scene.content(scene.said(other)));
      }
    }
    return own;
  }

  /** Returns what the coach says about a move: as in a talk, or else as the rule's card does. */
  private String feedback(Move move) {
    return new Feedback(practice)
        .on(move)
        .map(Remarks.Note::text)
        .orElseGet(() -> rules.containsKey(move.id()) ? rules.get(move.id()).why() : move.id());
  }

  private Scene scene(DrillTask task) {
    return new Scene(task.scene(), practice, language);
  }

  /** Returns a talk in which the client has just said the line, and all that comes before it. */
  private static Past past(DrillTask task, List<String> shown, List<String> before) {
    String line = task.isClients() ? task.line() : "";
    List<Turn> turns = new ArrayList<>();
    for (String reply : before) {
      turns.add(turn(turns.size() + 1, reply, Optional.empty(), line));
    }
    for (SceneCard.Fact fact : task.scene().facts()) {
      boolean last = fact.id().equals(task.fact());
      turns.add(turn(turns.size() + 1, "", Optional.of(fact.id()), last ? line : ""));
      if (last) {
        break;
      }
    }
    return new Past(line, turns, shown);
  }

  private static Turn turn(int number, String reply, Optional<String> fact, String line) {
    return new Turn(
        number, reply, reply.length(), List.of(), OPEN, OPEN, fact, line, Optional.empty());
  }
}
