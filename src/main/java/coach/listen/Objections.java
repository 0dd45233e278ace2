package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.ListenCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Hears objections in a client's words.
 *
 * <p>Whoever has none mostly shows it, by thanking or by asking for something. So goodwill counts
 * against every objection, and only a short message without any needs no more than a strong sign or
 * two weak ones.
 */
public final class Objections {

  /** Up to so many words a message is so short that it holds little but its point. */
  private static final int POINTED = 30;

  /** Longer or friendlier ones need so many points more: what is ordinary stays unmarked. */
  private static final int FRIENDLY = 2;

  private final Language language;
  private final CueListener listener;

  /** Makes a listener for the objections of these cards. */
  public Objections(Language language, Map<String, ListenCard> cards) {
    this.language = language;
    listener = new CueListener(language, Family.OBJECTION.cues(cards));
  }

  /**
   * Returns the objections in a message, the main one first; none where there is none.
   *
   * @param sentences what the client said
   * @param text what the sentences stand in
   */
  public List<Heard> in(List<Sentence> sentences, String text) {
    Clauses clauses = new Clauses(language, text);
    Goodwill goodwill = Goodwill.in(sentences, language);
    int words = words(sentences);
    int enough = CueListener.enough(words);
    List<Heard> objections = new ArrayList<>();
    listener
        .cues(sentences, clauses)
        .forEach(
            (id, cues) -> {
              List<PhraseMatch<Cue>> near = CueListener.nearest(cues, sentences);
              int against = goodwill.against(near, clauses);
              int points = Cue.points(near) - against;
              boolean pointed = words <= POINTED && against == 0;
              if (points >= (pointed ? CueListener.ENOUGH : enough + FRIENDLY)) {
                objections.add(CueListener.heard(id, points, near, clauses));
              }
            });
    objections.sort(Heard::likeliestFirst);
    return objections;
  }

  private static int words(List<Sentence> sentences) {
    int words = 0;
    for (Sentence sentence : sentences) {
      words += sentence.wordCount();
    }
    return words;
  }
}
