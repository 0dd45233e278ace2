package coach.phrasebook;

import coach.text.Language;
import coach.text.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the cards of a folder such as {@code phrasebooks/en}.
 *
 * <p>The folder is the registry: a card is known by lying in {@code rules/} or {@code clients/}.
 * Every fault of every card is found before anything is refused.
 */
public final class PhrasebookLoader {

  private final Map<String, List<String>> knownLists;
  private final List<CardFault> faults = new ArrayList<>();
  private final CardFolder folder;
  private final Map<Topic, List<String>> topics = new EnumMap<>(Topic.class);
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Map<String, RuleCard> rules = new LinkedHashMap<>();
  private final Map<String, Stage> stages = new LinkedHashMap<>();

  private PhrasebookLoader(Path folder, Map<String, List<String>> knownLists) {
    this.folder = new CardFolder(folder, faults);
    this.knownLists = knownLists;
  }

  /**
   * Reads one language's folder.
   *
   * @param folder holds the cards of the language
   * @param code the language
   * @param knownLists word lists of the layers below, which patterns may name too
   * @throws PhrasebookException with all faults found
   * @throws IOException where the folder cannot be read
   */
  public static Phrasebook load(Path folder, String code, Map<String, List<String>> knownLists)
      throws PhrasebookException, IOException {
    return new PhrasebookLoader(folder, knownLists).load(code);
  }

  private Phrasebook load(String code) throws PhrasebookException, IOException {
    List<Card> wordCards = folder.cards("words/");
    wordCards.addAll(folder.cards("words.md"));
    List<Card> languageCard = folder.cards("language.md");
    List<Card> stageCard = folder.cards("stages.md");
    List<Card> ruleCards = folder.cards("rules/");
    Stream.of(wordCards, languageCard, stageCard)
        .flatMap(List::stream)
        .forEach(card -> new CardCheck(card, faults).settings(List.of(Card.METHOD)));
    wordCards.forEach(this::words);
    languageCard.forEach(this::language);
    stageCard.forEach(
        card -> new StageReader(card, faults).read().forEach(s -> stages.put(s.id(), s)));
    for (Card card : ruleCards) {
      new RuleCardReader(card, faults).read().ifPresent(rule -> rules.put(rule.id(), rule));
    }
    new PatternCheck(Map.of(), faults).checkAll(wordCards, heading -> true);
    Map<String, List<String>> all = new LinkedHashMap<>(knownLists);
    all.putAll(lists);
    PatternCheck patterns = new PatternCheck(all, faults);
    patterns.checkAll(languageCard, heading -> true);
    patterns.checkAll(stageCard, heading -> heading.startsWith(StageReader.SIGNS));
    ruleCards.forEach(patterns::checkRule);
    Map<String, FamilyCard> clients = new FamilyLoader(folder, all).cards(Family.CLIENT);
    if (!faults.isEmpty()) {
      throw new PhrasebookException(faults);
    }
    return new Phrasebook(new Language(code, topics, lists), rules, clients, stages);
  }

  private void words(Card card) {
    for (Card.Section section : card.sections()) {
      String name = section.heading().text();
      List<String> entries = section.bullets().stream().map(Card.Line::text).toList();
      if (entries.isEmpty()) {
        faults.add(card.fault(section.heading().line(), "the list is empty", "- a word or phrase"));
      }
      if (lists.put(name, entries) != null) {
        faults.add(
            card.fault(
                section.heading().line(), "there are two lists of this name", "a name of its own"));
      }
    }
  }

  private void language(Card card) {
    for (Card.Section section : card.sections()) {
      Optional<Topic> topic = topic(section.heading().text());
      if (topic.isEmpty()) {
        faults.add(
            card.fault(
                section.heading().line(), "a language card has no such heading", topicNames()));
      } else {
        topics.put(topic.get(), section.bullets().stream().map(Card.Line::text).toList());
      }
    }
  }

  private static Optional<Topic> topic(String heading) {
    return Stream.of(Topic.values()).filter(topic -> topic.heading().equals(heading)).findFirst();
  }

  private static String topicNames() {
    return String.join(", ", Stream.of(Topic.values()).map(Topic::heading).toList());
  }
}
