package coach.listen;

import coach.phrasebook.ClientCard;
import coach.phrasebook.Cues;
import coach.phrasebook.Phrasebook;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hears of what kind a client is, in his words and in how he writes. */
public final class ClientKinds {

  /** How many kinds are named at most: more would be no answer. */
  private static final int NAMED = 2;

  private final Map<String, ClientCard> cards;
  private final Map<String, List<String>> lists;
  private final CueListener listener;

  /** Makes a listener for the kinds of client of a phrasebook. */
  public ClientKinds(Phrasebook book, Language language) {
    cards = book.clients();
    lists = book.lists();
    Map<String, Cues> cues = new LinkedHashMap<>();
    cards.values().forEach(card -> cues.put(card.id(), card.cues()));
    listener = new CueListener(language, cues);
  }

  /**
   * Returns the kind that he is most like, and a second one where it is close; empty where there is
   * not enough to tell.
   *
   * @param sentences what the client said
   * @param text what the sentences stand in
   */
  public List<Heard> in(List<Sentence> sentences, String text) {
    int words = 0;
    int questions = 0;
    for (Sentence sentence : sentences) {
      words += sentence.wordCount();
      questions += sentence.isQuestion() ? 1 : 0;
    }
    List<Heard> kinds = new ArrayList<>();
    for (Heard said : listener.in(sentences, text)) {
      ClientCard card = cards.get(said.id());
      int points = said.points() + card.behaviour().points(words, sentences.size(), questions);
      if (points >= CueListener.enough(words)) {
        kinds.add(new Heard(said.id(), points, said.words(), said.afterContrast()));
      }
    }
    kinds.sort((a, b) -> Integer.compare(b.points(), a.points()));
    // A second kind a point behind is a candidate too; farther behind it is chance.
    while (kinds.size() > NAMED
        || kinds.size() == NAMED && kinds.get(1).points() < kinds.get(0).points() - 1) {
      kinds.remove(kinds.size() - 1);
    }
    return kinds;
  }

  /**
   * Returns the index of the step that is next with a client of this kind: the last one that his
   * words call for, else the first; -1 where the card has no steps.
   */
  public int nextStep(ClientCard card, List<Sentence> sentences) {
    Phrases.Builder<Integer> builder = new Phrases.Builder<>(lists);
    for (int i = 0; i < card.steps().size(); i++) {
      builder.add(i, card.steps().get(i).signs());
    }
    int next = card.steps().isEmpty() ? -1 : 0;
    for (PhraseMatch<Integer> sign : builder.build().in(sentences)) {
      next = Math.max(next, sign.key());
    }
    return next;
  }
}
