package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.ListenCard;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.Trait;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hears of what kind a client is, in his words and in how he writes.
 *
 * <p>A kind is the sum of many small signs, so that, unlike objections, all of a message counts.
 */
public final class ClientKinds {

  /** How many kinds are named at most: more would be no answer. */
  private static final int NAMED = 2;

  /** Up to so many words are a remark: one strong sign is enough, and no manner shows yet. */
  private static final int REMARK = 20;

  /** Points that any longer message needs. */
  private static final int ENOUGH = 3;

  /** One point more is needed for each so many words: a long message gathers more by chance. */
  private static final int WORDS_A_POINT = 25;

  /** One point more is needed for each sign that he only asks, orders or tells; so many at most. */
  private static final int MOST_PLAIN = 4;

  /** Points more than enough that put a kind beyond doubt. */
  private static final int BEYOND_DOUBT = 1;

  private final Language language;
  private final Map<String, List<Trait>> kinds = new LinkedHashMap<>();
  private final Map<String, List<String>> lists;
  private final CueListener listener;

  /** Makes a listener for the kinds of client of a phrasebook. */
  public ClientKinds(Phrasebook book, Language language) {
    this.language = language;
    lists = book.lists();
    listener = new CueListener(language, Family.CLIENT.cues(book.clients()));
    for (ListenCard card : book.clients().values()) {
      List<Trait> traits = new ArrayList<>();
      card.bullets("Manner").forEach(bullet -> traits.add(Trait.of(bullet)));
      kinds.put(card.id(), traits);
    }
  }

  /**
   * Returns the kind that he is most like, and a second one where it is close; empty where there is
   * not enough to tell.
   *
   * @param sentences what the client said
   * @param text what the sentences stand in
   */
  public List<Heard> in(List<Sentence> sentences, String text) {
    Manner manner = Manner.of(sentences);
    int enough = enough(manner.words()) + plain(sentences);
    Clauses clauses = new Clauses(language, text);
    Map<String, List<PhraseMatch<Cue>>> cues = listener.cues(sentences, clauses);
    List<Heard> heard = new ArrayList<>();
    for (Map.Entry<String, List<Trait>> kind : kinds.entrySet()) {
      List<PhraseMatch<Cue>> said = cues.getOrDefault(kind.getKey(), List.of());
      int points = manner.words() <= REMARK ? 0 : manner.points(kind.getValue());
      for (PhraseMatch<Cue> cue : said) {
        points += Cue.points(cue);
      }
      if (points >= enough) {
        heard.add(CueListener.heard(kind.getKey(), points, said, clauses));
      }
    }
    return candidates(heard);
  }

  private static int enough(int words) {
    return words <= REMARK ? CueListener.ENOUGH : ENOUGH + words / WORDS_A_POINT;
  }

  private int plain(List<Sentence> sentences) {
    Set<String> plain = new HashSet<>();
    for (PhraseMatch<Topic> sign : language.phrases(Topic.PLAIN_BUSINESS).in(sentences)) {
      plain.add(sign.pattern());
    }
    return Math.min(plain.size(), MOST_PLAIN);
  }

  /** A second kind a point behind is a candidate too; farther behind it is chance. */
  private static List<Heard> candidates(List<Heard> kinds) {
    kinds.sort(Heard::likeliestFirst);
    while (kinds.size() > NAMED
        || kinds.size() == NAMED && kinds.get(1).points() < kinds.get(0).points() - 1) {
      kinds.remove(kinds.size() - 1);
    }
    return kinds;
  }

  /** Returns the kind that stands out; empty where there is none, or two are level. */
  public Optional<String> clearest(List<Sentence> sentences, String text) {
    return clearest(in(sentences, text)).map(Heard::id);
  }

  private static Optional<Heard> clearest(List<Heard> heard) {
    boolean level = heard.size() > 1 && heard.get(0).points() == heard.get(1).points();
    return heard.isEmpty() || level ? Optional.empty() : Optional.of(heard.get(0));
  }

  /**
   * Returns the kind that stands out so far that nobody would doubt it; empty otherwise. A remark
   * alone needs as much as a message.
   */
  public Optional<String> evident(List<Sentence> sentences, String text) {
    int words = Manner.of(sentences).words();
    int least = ENOUGH + words / WORDS_A_POINT + plain(sentences) + BEYOND_DOUBT;
    return clearest(in(sentences, text)).filter(kind -> kind.points() >= least).map(Heard::id);
  }

  /**
   * Returns the index of the step that is next with a client of this kind: the last one that his
   * words call for, else the first; -1 where the card has no steps.
   */
  public int nextStep(ListenCard card, List<Sentence> sentences) {
    int steps = card.bullets("Steps").size();
    Phrases.Builder<Integer> builder = new Phrases.Builder<>(lists);
    for (int i = 0; i < steps; i++) {
      builder.add(i, card.bullets("Signs of step " + (i + 1)));
    }
    int next = steps == 0 ? -1 : 0;
    for (PhraseMatch<Integer> sign : builder.build().in(sentences)) {
      next = Math.max(next, sign.key());
    }
    return next;
  }
}
