package coach.cli;

import coach.listen.Acts;
import coach.listen.Paraphraser;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.Nearest;
import coach.phrasebook.SceneBook;
import coach.phrasebook.SceneCard;
import coach.practice.Difficulty;
import coach.practice.Observer;
import coach.practice.Rehearsal;
import coach.practice.Scene;
import coach.practice.Session;
import coach.practice.TurnHearing;
import coach.text.Language;
import java.util.List;

/**
 * Makes talks to practise.
 *
 * @param book the cards
 * @param scenes the clients to talk with
 */
record Rehearsals(FamilyBook book, SceneBook scenes) {

  /** Starts a talk; throws {@link CommandFailure} where there is no such scene. */
  Rehearsal of(String id, Difficulty difficulty, long seed) {
    SceneCard card = scenes.scenes().get(id);
    if (card == null) {
      throw new CommandFailure(
          "There is no scene '" + id + "'. " + Nearest.hint(id, scenes.scenes().keySet()),
          "coach practice --list shows them.");
    }
    Language language = book.language();
    Scene scene = new Scene(card, scenes.practice(), language);
    TurnHearing hearing = new TurnHearing(book.phrasebook(), scenes.practice(), new Acts(book));
    Session session = Session.start(scene, hearing, difficulty, seed);
    Observer observer = new Observer(scene, new Paraphraser(book), difficulty);
    List<String> lines = lines(card).stream().filter(scene::knows).toList();
    return new Rehearsal(session, observer, lines);
  }

  /** Returns what the phrasebook says to a client of the scene's kind. */
  List<String> lines(SceneCard card) {
    return book.cards(Family.CLIENT).getOrDefault(card.client(), FamilyCard.NONE).bullets("Say");
  }
}
