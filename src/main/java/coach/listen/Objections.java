package coach.listen;

import coach.phrasebook.Cues;
import coach.phrasebook.ObjectionCard;
import coach.text.Language;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hears objections in a client's words. */
public final class Objections {

  private final CueListener listener;

  /** Makes a listener for the objections of these cards. */
  public Objections(Language language, Map<String, ObjectionCard> cards) {
    Map<String, Cues> cues = new LinkedHashMap<>();
    cards.values().forEach(card -> cues.put(card.id(), card.cues()));
    listener = new CueListener(language, cues);
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
    objections.sort(Objections::mainFirst);
    return objections;
  }

  /** By points; at as many, what follows a "but" is what is meant. */
  private static int mainFirst(Heard a, Heard b) {
    int order = Integer.compare(b.points(), a.points());
    return order != 0 ? order : Boolean.compare(b.afterContrast(), a.afterContrast());
  }
}
