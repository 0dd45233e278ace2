package coach.practice;

import coach.listen.Acts;
import coach.listen.English;
import coach.listen.Paraphraser;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.PhrasebookException;
import coach.phrasebook.SceneBook;
import coach.phrasebook.SceneCard;
import coach.phrasebook.SceneLoader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The English scenes, ready to be played by tests. */
final class Played {

  static final FamilyBook BOOK = English.BOOK;
  static final SceneBook SCENES = scenes();
  private static final TurnHearing HEARING =
      new TurnHearing(BOOK.phrasebook(), SCENES.practice(), new Acts(BOOK));

  private static final Paraphraser PARAPHRASER = new Paraphraser(BOOK);

  private Played() {}

  static Session start(SceneCard card, long seed) {
    return start(card, Difficulty.NORMAL, seed);
  }

  static Session start(SceneCard card, Difficulty difficulty, long seed) {
    Scene scene = new Scene(card, SCENES.practice(), BOOK.phrasebook().language());
    return Session.start(scene, HEARING, difficulty, seed);
  }

  static Session start(String scene, long seed) {
    return start(SCENES.scenes().get(scene), seed);
  }

  static Observer observer(Session session) {
    return new Observer(session.scene(), PARAPHRASER, session.difficulty());
  }

  private static SceneBook scenes() {
    try {
      return SceneLoader.load(English.FOLDER, SceneBook.NONE, BOOK.lists());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PhrasebookException e) {
      throw new IllegalStateException(e);
    }
  }
}
