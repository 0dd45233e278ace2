package coach.phrasebook;

import coach.text.Topic;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the cards of a folder such as {@code phrasebooks/en}.
 *
 * <p>The folder is the registry: a card is known by lying in {@code rules/} or {@code clients/}.
 * Every fault of every card is found before anything is refused.
 */
public final class PhrasebookLoader {

  private final Path folder;
  private final Map<String, List<String>> knownLists;
  private final List<CardFault> faults = new ArrayList<>();
  private final Map<Topic, List<String>> topics = new EnumMap<>(Topic.class);
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Map<String, RuleCard> rules = new LinkedHashMap<>();
  private final Map<String, ClientCard> clients = new LinkedHashMap<>();
  private final Map<String, Stage> stages = new LinkedHashMap<>();

  private PhrasebookLoader(Path folder, Map<String, List<String>> knownLists) {
    this.folder = folder;
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
    List<Card> wordCards = cards("words");
    wordCards.addAll(card("words.md"));
    List<Card> languageCard = card("language.md");
    List<Card> stageCard = card("stages.md");
    List<Card> clientCards = cards("clients");
    List<Card> ruleCards = cards("rules");
    wordCards.forEach(this::words);
    languageCard.forEach(this::language);
    stageCard.forEach(
        card -> new StageReader(card, faults).read().forEach(s -> stages.put(s.id(), s)));
    clientCards.forEach(card -> clients.put(card.id(), new ClientCardReader(card, faults).read()));
    for (Card card : ruleCards) {
      RuleCard rule = new RuleCardReader(card, faults).read();
      if (rule != null) {
        rules.put(rule.id(), rule);
      }
    }
    new PatternCheck(Map.of(), faults).checkAll(wordCards, heading -> true);
    Map<String, List<String>> all = new LinkedHashMap<>(knownLists);
    all.putAll(lists);
    PatternCheck patterns = new PatternCheck(all, faults);
    patterns.checkAll(languageCard, heading -> true);
    patterns.checkAll(stageCard, heading -> heading.startsWith(StageReader.SIGNS));
    patterns.checkAll(clientCards, ClientCardReader::isOfPatterns);
    patterns.checkAll(
        ruleCards.stream().filter(PhrasebookLoader::matchesWords).toList(), Heading::isOfPatterns);
    if (!faults.isEmpty()) {
      throw new PhrasebookException(faults);
    }
    return new Phrasebook(code, topics, lists, rules, clients, stages);
  }

  /** Whether a rule card's patterns are of words, not of raw signs. */
  private static boolean matchesWords(Card card) {
    Card.Setting kind = card.settings().get(Setting.KIND.key());
    return kind == null || !kind.values().contains(RuleKind.VERBATIM.id());
  }

  private List<Card> cards(String name) throws IOException {
    Path inside = folder.resolve(name);
    List<Card> cards = new ArrayList<>();
    if (Files.isDirectory(inside)) {
      try (Stream<Path> files = Files.list(inside)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          read(file, cards);
        }
      }
    }
    return cards;
  }

  private List<Card> card(String name) throws IOException {
    List<Card> cards = new ArrayList<>();
    if (Files.exists(folder.resolve(name))) {
      read(folder.resolve(name), cards);
    }
    return cards;
  }

  private void read(Path file, List<Card> cards) throws IOException {
    try {
      cards.add(CardReader.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
    } catch (PhrasebookException e) {
      e.faults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
    } catch (CharacterCodingException e) {
      faults.add(
          new CardFault(file.toString(), 1, "", "this is not UTF-8", "a file saved as UTF-8"));
    }
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
      Topic topic = topic(section.heading().text());
      if (topic == null) {
        faults.add(
            card.fault(
                section.heading().line(), "a language card has no such heading", topicNames()));
      } else {
        topics.put(topic, section.bullets().stream().map(Card.Line::text).toList());
      }
    }
  }

  private static Topic topic(String heading) {
    for (Topic topic : Topic.values()) {
      if (topic.heading().equals(heading)) {
        return topic;
      }
    }
    return null;
  }

  private static String topicNames() {
    return String.join(", ", Stream.of(Topic.values()).map(Topic::heading).toList());
  }
}
