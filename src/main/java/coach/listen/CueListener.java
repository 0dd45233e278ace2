package coach.listen;

import coach.phrasebook.Cues;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Listens for what cards describe: cues that point to it, each worth some points.
 *
 * <p>Immutable once made. Words that belong together stand together: cues add up only within a few
 * sentences, so that a long mail does not gather by chance what nobody said.
 */
public final class CueListener {

  /**
   * Points needed before anything is said: one strong cue, or three weak ones; more in long
   * messages.
   */
  public static final int ENOUGH = 2;

  /** Up to so many words a message is short, and above so many it is long. */
  private static final int SHORT = 45;

  private static final int LONG = 110;

  /** How many sentences cues may be apart and still add up. */
  private static final int NEARBY = 3;

  private final Language language;
  private final Phrases<Cue> phrases;

  /**
   * Makes a listener.
   *
   * @param language knows negations
   * @param cards the cues of each card by its name
   */
  public CueListener(Language language, Map<String, List<Cues>> cards) {
    this.language = language;
    Phrases.Builder<Cue> builder = new Phrases.Builder<>(language.lists());
    for (Map.Entry<String, List<Cues>> card : cards.entrySet()) {
      for (Cues cues : card.getValue()) {
        for (Cue.Role role : Cue.Role.values()) {
          builder.add(new Cue(card.getKey(), role), cues.lists().get(role.ordinal()));
        }
      }
    }
    phrases = builder.build();
  }

  /**
   * Returns everything that any cue points to, with too few points too, in the order of the text.
   *
   * @param sentences what the client said
   * @param text what the sentences stand in
   */
  public List<Heard> in(List<Sentence> sentences, String text) {
    Clauses clauses = new Clauses(language, text);
    List<Heard> heard = new ArrayList<>();
    for (Map.Entry<String, List<PhraseMatch<Cue>>> card : cues(sentences, clauses).entrySet()) {
      List<PhraseMatch<Cue>> near = nearest(card.getValue(), sentences);
      if (!near.isEmpty()) {
        heard.add(heard(card.getKey(), points(near), near, clauses));
      }
    }
    return heard;
  }

  /** Returns, for each card that any cue points to, the cues that count, wherever they stand. */
  Map<String, List<PhraseMatch<Cue>>> cues(List<Sentence> sentences, Clauses clauses) {
    Map<String, List<PhraseMatch<Cue>>> byCard = new LinkedHashMap<>();
    for (PhraseMatch<Cue> match : phrases.in(sentences)) {
      byCard.computeIfAbsent(match.key().id(), id -> new ArrayList<>()).add(match);
    }
    byCard.replaceAll((id, matches) -> new CueChoice(clauses).of(matches));
    return byCard;
  }

  /**
   * Returns how many points are needed in a message of so many words: in a long one, a single cue
   * may well be chance.
   */
  static int enough(int words) {
    return words <= SHORT ? ENOUGH : words <= LONG ? ENOUGH + 1 : ENOUGH + 2;
  }

  /** Returns what so many points of a card's cues say. */
  static Heard heard(String id, int points, List<PhraseMatch<Cue>> cues, Clauses clauses) {
    List<String> words = new ArrayList<>();
    boolean afterContrast = false;
    for (PhraseMatch<Cue> cue : cues) {
      words.add(oneLine(cue.span().of(clauses.text())));
      afterContrast |= clauses.isAfterContrast(cue);
    }
    return new Heard(id, points, words, afterContrast);
  }

  /** Weak cues support a strong one; without it the first of them counts for nothing. */
  private static int points(List<PhraseMatch<Cue>> cues) {
    int points = Cue.points(cues);
    boolean strong = false;
    for (PhraseMatch<Cue> cue : cues) {
      strong |= cue.key().role() == Cue.Role.STRONG;
    }
    return strong || points == 0 ? points : points - 1;
  }

  /** Returns those cues, near each other, that are worth most. */
  static List<PhraseMatch<Cue>> nearest(List<PhraseMatch<Cue>> cues, List<Sentence> sentences) {
    int[] places = places(cues, sentences);
    List<PhraseMatch<Cue>> best = List.of();
    for (int from = 0; from < cues.size(); from++) {
      int to = from;
      while (to < cues.size() && places[to] < places[from] + NEARBY) {
        to++;
      }
      List<PhraseMatch<Cue>> near = cues.subList(from, to);
      best = Cue.points(near) > Cue.points(best) ? near : best;
    }
    return best;
  }

  /** Returns for each cue the index of its sentence; both stand in the order of the text. */
  private static int[] places(List<PhraseMatch<Cue>> cues, List<Sentence> sentences) {
    int[] places = new int[cues.size()];
    int place = 0;
    for (int i = 0; i < places.length; i++) {
      while (sentences.get(place) != cues.get(i).sentence()) {
        place++;
      }
      places[i] = place;
    }
    return places;
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i);
      boolean doubled = c == ' ' && line.length() > 0 && line.charAt(line.length() - 1) == ' ';
      line.append(doubled ? "" : c);
    }
    return line.toString();
  }
}
