package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.ListenCard;
import coach.phrasebook.Phrasebook;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hears of what kind a client is, in his words and in how he writes. */
public final class ClientKinds {

  /** How many kinds are named at most: more would be no answer. */
  private static final int NAMED = 2;

  private final Map<String, ListenCard> cards;
  private final Map<String, List<String>> lists;
  private final CueListener listener;

  /** Makes a listener for the kinds of client of a phrasebook. */
  public ClientKinds(Phrasebook book, Language language) {
    cards = book.clients();
    lists = book.lists();
    listener = new CueListener(language, Family.CLIENT.cues(cards));
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
      int points =
          said.points() + behaviour(cards.get(said.id()), words, sentences.size(), questions);
      if (points >= CueListener.enough(words)) {
        kinds.add(new Heard(said.id(), points, said.words(), said.afterContrast()));
      }
    }
    kinds.sort(Heard::likeliestFirst);
    // A second kind a point behind is a candidate too; farther behind it is chance.
    while (kinds.size() > NAMED
        || kinds.size() == NAMED && kinds.get(1).points() < kinds.get(0).points() - 1) {
      kinds.remove(kinds.size() - 1);
    }
    return kinds;
  }

  /** Returns the kind that stands out; empty where there is none, or two are level. */
  public Optional<String> clearest(List<Sentence> sentences, String text) {
    List<Heard> heard = in(sentences, text);
    boolean level = heard.size() > 1 && heard.get(0).points() == heard.get(1).points();
    return heard.isEmpty() || level ? Optional.empty() : Optional.of(heard.get(0).id());
  }

  /** Returns how many figures of the way he writes, whatever his words, speak for a kind. */
  private static int behaviour(ListenCard kind, int words, int sentences, int questions) {
    int shorter = kind.number("shorter-than");
    int longer = kind.number("longer-than");
    int asked = kind.number("questions-at-least");
    int terse = kind.number("sentences-shorter-than");
    int points = words < shorter ? 1 : 0;
    points += longer > 0 && words > longer ? 1 : 0;
    points += asked > 0 && questions >= asked ? 1 : 0;
    return points + (words < terse * sentences ? 1 : 0);
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
