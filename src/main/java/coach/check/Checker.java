package coach.check;

import coach.listen.ClientKinds;
import coach.listen.ClientWords;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.Level;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.RuleCard;
import coach.phrasebook.RuleKind;
import coach.phrasebook.Sayings;
import coach.phrasebook.Stage;
import coach.text.Language;
import coach.text.Lazy;
import coach.text.Message;
import coach.text.MessageParser;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads messages under all rules of a phrasebook.
 *
 * <p>It and all that it is made of remember what they have read once: for one thread at a time.
 */
public final class Checker {

  private final Language language;
  private final List<RuleCard> cards = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Phrases<PhraseKey> phrases;
  private final List<Shapes> toFillIn = new ArrayList<>();
  private final StageSigns stages;
  private final Undertones undertones;

  /** Most drafts have no words of a client to ask it for. */
  private final Supplier<ClientKinds> kinds;

  private final Pronouns pronouns;

  /**
   * Makes a checker of a phrasebook's rules that knows of no other cards; rules whose level is off
   * are left out.
   */
  public Checker(Phrasebook book) {
    this(new FamilyBook(book, family -> Map.of(), () -> Sayings.NONE));
  }

  /**
   * Makes a checker of a phrasebook's rules; those whose level is off are left out.
   *
   * @param all the other cards are read only when a rule listens with them to a client
   */
  public Checker(FamilyBook all) {
    Phrasebook book = all.phrasebook();
    this.language = book.language();
    this.stages = new StageSigns(book);
    this.kinds = new Lazy<>(() -> new ClientKinds(all));
    this.pronouns = new Pronouns(language);
    this.undertones = new Undertones(all);
    Phrases.Builder<PhraseKey> builder = new Phrases.Builder<>(book.lists());
    for (RuleCard card : book.rules().values()) {
      if (card.level() != Level.OFF) {
        cards.add(card);
        rules.add(Rules.of(card, all));
        toFillIn.addAll(Unwritten.shapes(card));
        add(card, builder);
      }
    }
    this.phrases = builder.build();
  }

  /**
   * Raw shapes are no words, and words that shout are common ones, sought only where capitals
   * stand.
   */
  private static void add(RuleCard card, Phrases.Builder<PhraseKey> builder) {
    boolean ownWay = card.kind() == RuleKind.VERBATIM || card.kind() == RuleKind.SHOUTING;
    if (ownWay) {
      return;
    }
    for (RuleCard.Patterns group : card.patterns()) {
      PhraseKey key = new PhraseKey(card.id(), group.heading(), group.topic());
      builder.add(key, group.patterns());
    }
  }

  /** By place; at the same place the gravest first. */
  private static int inOrder(Finding a, Finding b) {
    int order = Integer.compare(a.span().start(), b.span().start());
    order = order != 0 ? order : a.level().compareTo(b.level());
    return order != 0 ? order : a.rule().id().compareTo(b.rule().id());
  }

  /** Leaves out a hint where a graver finding says as much of the same words. */
  private static List<Finding> once(List<Finding> inOrder) {
    List<Finding> once = new ArrayList<>();
    for (Finding finding : inOrder) {
      boolean said = finding.level() == Level.HINT && once.stream().anyMatch(finding::isSaidBy);
      if (!said) {
        once.add(finding);
      }
    }
    return once;
  }

  /** Returns a parser for messages in the checker's language. */
  public MessageParser parser() {
    return new MessageParser(language);
  }

  /** Returns the stage of the talk in which a client's words are to be answered. */
  public String stageOfAnswerTo(List<Sentence> clientWords) {
    return stages.answering(clientWords);
  }

  private Optional<String> kind(List<Sentence> clientWords, String text) {
    return clientWords.isEmpty()
        ? Optional.empty()
        : kinds.get().evident(new ClientWords(text, clientWords));
  }

  /** Reads a message under all rules. */
  public Report check(Message message, Situation situation) {
    List<Sentence> clientWords = Reading.clientWords(message, situation);
    Unwritten unwritten = Unwritten.in(message, toFillIn);
    Message written = unwritten.without(message);
    Stage stage = stages.of(written, situation, clientWords);
    String clientText = situation.incoming().orElse(message).draft().text();
    Optional<String> client = situation.client().or(() -> kind(clientWords, clientText));
    Reading reading =
        new Reading(written, situation, language, phrases, undertones, unwritten, stage, client);
    List<Finding> findings = new ArrayList<>();
    List<ClientQuestion> asked = List.of();
    int applied = 0;
    int passed = 0;
    for (int i = 0; i < rules.size(); i++) {
      if (Conditions.hold(cards.get(i), reading)) {
        Rule.Outcome outcome = rules.get(i).outcome(reading);
        List<Finding> found = outcome.findings();
        asked = asked.isEmpty() ? outcome.asked() : asked;
        applied++;
        passed += found.isEmpty() ? 1 : 0;
        findings.addAll(found.subList(0, Math.min(found.size(), cards.get(i).shown())));
      }
    }
    findings.sort(Checker::inOrder);
    return new Report(
        message,
        language.code(),
        stage.id(),
        client,
        Metrics.of(reading, pronouns),
        once(findings),
        asked,
        passed,
        applied,
        List.of());
  }
}
