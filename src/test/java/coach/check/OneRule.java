package coach.check;

import coach.listen.English;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.PhrasebookException;
import coach.phrasebook.PhrasebookLoader;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Address;
import coach.text.Draft;
import coach.text.DraftReader;
import coach.text.UnreadableDraftException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One rule of the English phrasebook at work, for tests that show what it finds. */
final class OneRule {

  static final Phrasebook ENGLISH = load();

  private final Checker checker;
  private final Situation situation;

  private OneRule(Checker checker, Situation situation) {
    this.checker = checker;
    this.situation = situation;
  }

  static OneRule of(String id) {
    return of(ENGLISH.rules().get(id));
  }

  /** Returns a rule with one more setting than its card has. */
  static OneRule with(String id, Setting setting, String value) {
    RuleCard card = ENGLISH.rules().get(id);
    Map<Setting, List<String>> settings = new EnumMap<>(card.settings());
    settings.put(setting, List.of(value));
    return of(card.with(settings));
  }

  private static OneRule of(RuleCard card) {
    Phrasebook one = ENGLISH.withRules(Map.of(card.id(), card));
    FamilyBook book = new FamilyBook(one, English.BOOK::cards, English.BOOK::sayings);
    return new OneRule(new Checker(book), Situation.on(LocalDate.of(2026, 3, 2)));
  }

  OneRule on(String today) {
    return new OneRule(checker, Situation.on(LocalDate.parse(today)));
  }

  OneRule at(String stage) {
    return in(Optional.of(stage), Optional.empty());
  }

  OneRule forClient(String kind) {
    return in(Optional.empty(), Optional.of(kind));
  }

  private OneRule in(Optional<String> stage, Optional<String> client) {
    return new OneRule(
        checker,
        new Situation(
            stage,
            client,
            Optional.empty(),
            situation.today(),
            List.of(),
            Optional.empty(),
            List.of()));
  }

  OneRule to(Address... recipients) {
    return new OneRule(
        checker,
        new Situation(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            situation.today(),
            List.of(recipients),
            Optional.empty(),
            List.of()));
  }

  List<Finding> findings(String... lines) {
    return report(lines).findings();
  }

  Report report(String... lines) {
    try {
      byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      Draft draft =
          DraftReader.read("draft.txt", new ByteArrayInputStream(bytes), Optional.empty());
      return checker.check(checker.parser().parse(draft), situation);
    } catch (UnreadableDraftException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Returns the words found. */
  List<String> quotes(String... lines) {
    List<String> quotes = new ArrayList<>();
    findings(lines).forEach(finding -> quotes.add(finding.quote()));
    return quotes;
  }

  private static Phrasebook load() {
    try {
      return PhrasebookLoader.load(Path.of("phrasebooks/en"), "en", Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PhrasebookException e) {
      throw new IllegalStateException(e);
    }
  }
}
