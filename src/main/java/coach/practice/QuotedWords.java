package coach.practice;

import coach.phrasebook.PracticeCard;
import coach.text.Language;
import coach.text.Message;
import coach.text.OneLine;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The seller's own words that a client quotes: places in his lines such as <code>{when}</code>.
 *
 * <p>Immutable once made.
 */
final class QuotedWords {

  static final String QUOTE = "quote";
  static final String CUT = "cut";

  private static final String WHEN = "when";

  /** What a sentence holds that says what one side will do. */
  private static final Set<String> STEPS = Set.of("promise", "deed", "proposal");

  /** Nobody quotes more than so many words. */
  private static final int QUOTED = 9;

  /** So many words before he cut in are repeated. */
  private static final int LAST = 4;

  private final Phrases<String> named;

  QuotedWords(PracticeCard practice, Language language) {
    Phrases.Builder<String> builder = new Phrases.Builder<>(language.lists());
    practice.named().forEach(builder::add);
    named = builder.build();
  }

  /**
   * Returns what can be quoted now, by the name of the slot: the latest and longest of each.
   *
   * @param heard what the client heard of the turn
   * @param isCut whether he cut in
   */
  Map<String, String> of(Scene scene, Past past, String heard, boolean isCut) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Turn turn : past.turns()) {
      Map<String, String> said = in(scene.said(turn.reply().substring(0, turn.heard())));
      if (!turn.has(Circumstances.NEXT_STEP)) {
        said.remove(WHEN);
      }
      values.putAll(said);
    }
    values.putAll(in(scene.said(heard)));
    if (isCut) {
      values.put(CUT, last(heard));
    }
    return values;
  }

  /** Returns what a turn names, by the name of the slot: the longest of each. */
  Map<String, String> in(Message turn) {
    return in(turn, turn.sentences(PartKind.BODY));
  }

  /** Returns what some sentences of a turn name. */
  Map<String, String> in(Message turn, List<Sentence> sentences) {
    Map<String, Span> longest = new LinkedHashMap<>();
    for (PhraseMatch<String> match : ofSteps(named.in(sentences))) {
      longest.merge(match.key(), match.span(), (a, b) -> b.length() > a.length() ? b : a);
    }
    Map<String, String> values = new LinkedHashMap<>();
    longest.forEach((name, span) -> values.put(name, turn.text(span)));
    return values;
  }

  /** Leaves out days of the client's own matter where a sentence that says a step has one. */
  private static List<PhraseMatch<String>> ofSteps(List<PhraseMatch<String>> all) {
    Set<Sentence> steps = new HashSet<>();
    all.stream()
        .filter(match -> STEPS.contains(match.key()))
        .forEach(match -> steps.add(match.sentence()));
    boolean dated =
        all.stream().anyMatch(match -> isDay(match) && steps.contains(match.sentence()));
    return all.stream()
        .filter(match -> !dated || !isDay(match) || steps.contains(match.sentence()))
        .toList();
  }

  private static boolean isDay(PhraseMatch<String> match) {
    return match.key().equals(WHEN);
  }

  private static String last(String heard) {
    String[] words = heard.strip().split("\\s+");
    int from = Math.max(0, words.length - LAST);
    return String.join(" ", List.of(words).subList(from, words.length));
  }

  /** Returns a line with its places filled; empty where one of them is not known. */
  static Optional<String> fill(String line, Map<String, String> values) {
    Map<String, String> brief = new LinkedHashMap<>();
    values.forEach((name, value) -> brief.put(name, quoted(value)));
    return fillWhole(line, brief);
  }

  /** Returns a line with its places filled, however long what fills them. */
  static Optional<String> fillWhole(String line, Map<String, String> values) {
    StringBuilder filled = new StringBuilder(line.length());
    int at = 0;
    for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
      int close = line.indexOf('}', open);
      String value = close < 0 ? null : values.get(line.substring(open + 1, close));
      if (value == null || value.isBlank()) {
        return Optional.empty();
      }
      filled.append(line, at, open).append(open == 0 ? capital(value) : value);
      at = close + 1;
    }
    return Optional.of(filled.append(line.substring(at)).toString());
  }

  private static String quoted(String words) {
    String line = OneLine.of(words);
    String[] all = line.split(" ");
    return all.length <= QUOTED
        ? line
        : String.join(" ", List.of(all).subList(0, QUOTED)) + "\u2026";
  }

  private static String capital(String words) {
    int first = words.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(words.substring(Character.charCount(first)))
        .toString();
  }
}
