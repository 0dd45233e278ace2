package coach.phrasebook;

import coach.phrasebook.Reference.Form;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds names in cards that stand for no other card: a rule mistyped in an act would never be heard
 * there, and nobody would be told.
 */
public final class ReferenceCheck {

  /** The only part of a reply without wordings of its own: the questions that it asks. */
  private static final String ASKING = "Asking";

  private final List<Reference> references;

  /**
   * Makes a check.
   *
   * @param book all cards that may be named, those to be checked among them
   * @param scenes the same
   */
  public ReferenceCheck(FamilyBook book, SceneBook scenes) {
    Set<String> rules = book.phrasebook().rules().keySet();
    Set<String> stages = book.phrasebook().stages().keySet();
    Set<String> clients = clients(book);
    Set<String> acts = book.cards(Family.ACT).keySet();
    Set<String> moves = moves(book, scenes);
    Set<String> gaps = book.cards(Family.QUESTION).keySet();
    references =
        List.of(
            setting(Family.ACT, "rules", "rule", rules),
            setting(Family.ACT, "silences", "act", acts),
            setting(Family.DRILL, "rules", "rule", rules),
            setting(Family.DRILL, "needs", "act, move or rule", moves),
            setting(Family.DRILL, "forbids", "act, move or rule", moves),
            setting(Family.DRILL, "excuses", "act, move or rule", moves),
            setting(Family.DRILL, "trains", "act, move or rule", moves),
            setting(Family.SAYING, "with", "card", cards(book)),
            new Reference("rules/", Form.SETTING, "stages", "stage", stages),
            new Reference("rules/", Form.SETTING, "not-stages", "stage", stages),
            new Reference("rules/", Form.SETTING, "clients", "kind of client", clients),
            new Reference("scenes/", Form.SETTING, "client", "kind of client", clients),
            bullets(Family.PURPOSE, "Order", "question", gaps),
            bullets(Family.REPLY, "Order", "part of a reply", parts()),
            new Reference("practice.md", Form.AFTER_COLON, "Marks", "rule", rules),
            new Reference("stages.md", Form.BEFORE_COLON, "", "rule", rules));
  }

  private static Reference setting(
      Family family, String name, String meant, Collection<String> known) {
    return new Reference(family.place(), Form.SETTING, name, meant, known);
  }

  private static Reference bullets(
      Family family, String heading, String meant, Collection<String> known) {
    return new Reference(family.place(), Form.BULLETS, heading, meant, known);
  }

  private static Set<String> clients(FamilyBook book) {
    return book.cards(Family.CLIENT).keySet();
  }

  private static Set<String> moves(FamilyBook book, SceneBook scenes) {
    Set<String> moves = new TreeSet<>(scenes.practice().effects().keySet());
    moves.addAll(book.cards(Family.ACT).keySet());
    moves.addAll(book.phrasebook().rules().keySet());
    return moves;
  }

  private static Set<String> cards(FamilyBook book) {
    Set<String> cards = new TreeSet<>();
    for (Family family : Family.values()) {
      cards.addAll(book.cards(family).keySet());
    }
    return cards;
  }

  private static Set<String> parts() {
    Set<String> parts = new TreeSet<>(Family.REPLY.words());
    parts.add(ASKING);
    return parts;
  }

  /**
   * Returns the faults of the cards in a folder; faults in the form of a card are told elsewhere.
   *
   * @param folder holds the cards of one language
   * @throws IOException where a card cannot be read
   */
  public List<CardFault> faults(Path folder) throws IOException {
    CardFolder cards = new CardFolder(folder, new ArrayList<>());
    List<CardFault> faults = new ArrayList<>();
    for (Reference reference : references) {
      for (Card card : cards.cards(reference.place())) {
        faults.addAll(reference.faults(card));
      }
    }
    return faults;
  }
}
