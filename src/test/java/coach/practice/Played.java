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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  static Client client(SceneCard card) {
    Scene scene = new Scene(card, SCENES.practice(), BOOK.phrasebook().language());
    return new Client(scene, HEARING, Difficulty.NORMAL, 1);
  }

  /** Returns turns in which a client has told some of his facts. */
  static List<Turn> told(SceneCard card, List<String> facts, Mood mood) {
    List<Turn> turns = new ArrayList<>();
    for (SceneCard.Fact fact : card.facts()) {
      if (facts.contains(fact.id())) {
        turns.add(
            new Turn(
                turns.size() + 1,
                "Go on.",
                6,
                List.of(),
                mood,
                mood,
                Optional.of(fact.id()),
                fact.told().get(0),
                Optional.empty()));
      }
    }
    return turns;
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
