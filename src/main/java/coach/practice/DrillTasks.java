package coach.practice;

import coach.phrasebook.Card;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.Level;
import coach.phrasebook.RuleCard;
import coach.phrasebook.SceneCard;
import coach.text.ContentWords;
import coach.text.Language;
import coach.text.PartKind;
import coach.text.Speech;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Draws short tasks from the cards that there are. */
public final class DrillTasks {

  /** What a scene is really about is left for the talk to find. */
  private static final int CONFESSED = 2;

  /** Opens a place that a seller fills in. */
  private static final char TO_FILL_IN = '[';

  /** So many words of content two lines share that are about the same. */
  private static final int SAME_MATTER = 2;

  private static final SceneCard.Start CALM = new SceneCard.Start(5, 0, 10, 45);

  private final FamilyBook book;
  private final Collection<SceneCard> scenes;
  private final Function<String, Card> cards;
  private final Language language;
  private final Speech speech;

  /**
   * Makes a source of tasks.
   *
   * @param cards opens a card of {@code rules/} or {@code objections/} as it is written, since the
   *     examples are in no compiled card
   */
  public DrillTasks(FamilyBook book, Collection<SceneCard> scenes, Function<String, Card> cards) {
    this.book = book;
    this.scenes = List.copyOf(scenes);
    this.cards = cards;
    this.language = book.phrasebook().language();
    this.speech = new Speech(language);
  }

  /** Returns all tasks of a drill, in the order of the cards. */
  public List<DrillTask> of(Drill drill) {
    List<DrillTask> tasks = new ArrayList<>();
    if (drill.from().contains(Drill.FACTS)) {
      scenes.forEach(scene -> facts(drill, scene, tasks));
    }
    if (drill.from().contains(Drill.OBJECTIONS)) {
      book.cards(Family.OBJECTION).values().stream()
          .filter(card -> !drill.spares().contains(card.id()))
          .forEach(card -> objection(drill, card, tasks));
    }
    drill.pairs().forEach((line, say) -> tasks.add(task(drill, line, line, List.of(say))));
    Map<String, RuleCard> rules = book.phrasebook().rules();
    for (String id : drill.rules()) {
      if (rules.containsKey(id) && rules.get(id).level() != Level.OFF) {
        rule(drill, rules.get(id), tasks);
      }
    }
    return tasks;
  }

  private static void facts(Drill drill, SceneCard scene, List<DrillTask> tasks) {
    for (SceneCard.Fact fact : scene.facts()) {
      for (int i = 0; fact.layer() < CONFESSED && i < fact.told().size(); i++) {
        String name = scene.id() + "/" + fact.id() + "/" + (i + 1);
        tasks.add(new DrillTask(drill, name, fact.told().get(i), scene, fact.id(), List.of()));
      }
    }
  }

  private void objection(Drill drill, FamilyCard card, List<DrillTask> tasks) {
    List<String> acknowledge = card.bullets("Acknowledge");
    List<String> explore = card.bullets("Explore");
    List<String> lines = quotes(Drill.OBJECTIONS + "/" + card.id() + ".md", "For example");
    for (int i = 0; i < lines.size(); i++) {
      List<String> wordings = new ArrayList<>();
      for (int k = i; k < i + acknowledge.size(); k++) {
        String first = acknowledge.get(k % acknowledge.size());
        String wording = first + " " + explore.get(k % explore.size());
        if (wording.indexOf(TO_FILL_IN) < 0) {
          wordings.add(wording);
        }
      }
      tasks.add(task(drill, card.id() + "/" + (i + 1), lines.get(i), wordings));
    }
  }

  private void rule(Drill drill, RuleCard rule, List<DrillTask> tasks) {
    String name = "rules/" + rule.id() + ".md";
    List<String> lines = quotes(name, "Instead of");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      List<String> say = new ArrayList<>(quotes(name, "Say"));
      say.removeIf(wording -> shared(line, wording) < SAME_MATTER);
      say.sort((a, b) -> shared(line, b) - shared(line, a));
      if (!say.isEmpty() && !drill.pairs().containsKey(line)) {
        tasks.add(task(drill, rule.id() + "/" + (i + 1), line, say));
      }
    }
  }

  /** Returns what is quoted under a heading on one line, as one says it in a talk. */
  private List<String> quotes(String name, String heading) {
    List<String> quotes = new ArrayList<>();
    for (Card.Line quote :
        cards.apply(name).section(heading).map(Card.Section::quotes).orElse(List.of())) {
      if (quote.text().indexOf('\n') < 0) {
        quotes.add(quote.text());
      }
    }
    return quotes;
  }

  private int shared(String line, String other) {
    return ContentWords.shared(content(line), content(other));
  }

  private List<String> content(String line) {
    return ContentWords.of(speech.of(line).sentences(PartKind.BODY), language);
  }

  /** Makes a task of a line that stands alone. */
  private static DrillTask task(Drill drill, String name, String line, List<String> wordings) {
    SceneCard scene =
        new SceneCard(
            name,
            line,
            "",
            "",
            "",
            CALM,
            List.of(),
            List.of(line),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of());
    return new DrillTask(drill, name, line, scene, "", wordings);
  }
}
