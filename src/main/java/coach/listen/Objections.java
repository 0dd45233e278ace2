package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.ListenCard;
import coach.text.Language;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hears objections in a client's words. */
public final class Objections {

  private final CueListener listener;

  /** Makes a listener for the objections of these cards. */
  public Objections(Language language, Map<String, ListenCard> cards) {
    listener = new CueListener(language, Family.OBJECTION.cues(cards));
  }

  /**
   * Returns the objections in a message, the main one first; none where there is none.
   *
   * @param sentences what the client said
   * @param text what the sentences stand in
   */
  public List<Heard> in(List<Sentence> sentences, String text) {
    List<Heard> objections = new ArrayList<>(listener.in(sentences, text));
    int words = 0;
    for (Sentence sentence : sentences) {
      words += sentence.wordCount();
    }
    int enough = CueListener.enough(words);
    objections.removeIf(heard -> heard.points() < enough);
    objections.sort(Heard::likeliestFirst);
    return objections;
  }
}
