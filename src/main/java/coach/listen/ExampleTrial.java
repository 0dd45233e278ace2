package coach.listen;

import coach.phrasebook.CardFault;
import coach.phrasebook.Example;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Draft;
import coach.text.Language;
import coach.text.MessageParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tries cards on their own examples: in each of them the card must be recognised first. */
public final class ExampleTrial {

  private final Path folder;
  private final MessageParser parser;
  private final ClientKinds kinds;
  private final Objections objections;
  private final Acts acts;

  /**
   * Makes a trial.
   *
   * @param book the cards, those of the layers below included
   * @param folder holds the cards that are tried, for messages
   */
  public ExampleTrial(FamilyBook book, Path folder) {
    this.folder = folder;
    Language language = book.language();
    parser = new MessageParser(language);
    kinds = new ClientKinds(book);
    objections = new Objections(book);
    acts = new Acts(book);
  }

  /** Returns the examples in which something else is recognised; empty where all is well. */
  public List<CardFault> of(Family family, FamilyCard card) {
    List<CardFault> faults = new ArrayList<>();
    for (Example example : card.examples()) {
      String heard = heard(family, example);
      if (!heard.equals(card.id())) {
        faults.add(fault(family, card, example, heard));
      }
    }
    return faults;
  }

  /** Returns what is recognised first; nothing where nothing is. */
  private String heard(Family family, Example example) {
    if (family == Family.ACT) {
      List<Act> shown = acts.of(example.said(), example.answered());
      return shown.isEmpty() ? "" : shown.get(0).id();
    }
    ClientWords words = ClientWords.of(Draft.ofText("-", example.said()), parser);
    List<Heard> heard = family == Family.CLIENT ? kinds.in(words) : objections.in(words);
    return heard.isEmpty() ? "" : heard.get(0).id();
  }

  private CardFault fault(Family family, FamilyCard card, Example example, String heard) {
    String path = folder.resolve(family.place()).resolve(card.id() + ".md").toString();
    String problem =
        heard.isEmpty()
            ? "nothing is recognised in this example"
            : heard + " is recognised first in this example";
    return new CardFault(
        path,
        example.written().line(),
        example.written().text(),
        problem,
        "words that this card's patterns describe");
  }
}
