package coach.listen;

import coach.phrasebook.Card;
import coach.phrasebook.CardFault;
import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import coach.phrasebook.ListenCard;
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

  /**
   * Makes a trial.
   *
   * @param book the cards, those of the layers below included
   * @param folder holds the cards that are tried, for messages
   */
  public ExampleTrial(ListenBook book, Path folder) {
    this.folder = folder;
    Language language = book.phrasebook().language();
    parser = new MessageParser(language);
    kinds = new ClientKinds(book.phrasebook(), language);
    objections = new Objections(language, book.cards(Family.OBJECTION));
  }

  /** Returns the examples in which something else is recognised; empty where all is well. */
  public List<CardFault> of(Family family, ListenCard card) {
    List<CardFault> faults = new ArrayList<>();
    for (Card.Line example : card.examples()) {
      List<Heard> heard = heard(family, example.text());
      if (heard.isEmpty() || !heard.get(0).id().equals(card.id())) {
        faults.add(fault(family, card, example, heard));
      }
    }
    return faults;
  }

  private List<Heard> heard(Family family, String example) {
    ClientWords words = ClientWords.of(Draft.ofText("-", example), parser);
    return switch (family) {
      case CLIENT -> kinds.in(words.sentences(), words.text());
      case OBJECTION -> objections.in(words.sentences(), words.text());
      default -> List.of();
    };
  }

  private CardFault fault(Family family, ListenCard card, Card.Line example, List<Heard> heard) {
    String path = folder.resolve(family.place()).resolve(card.id() + ".md").toString();
    String problem =
        heard.isEmpty()
            ? "nothing is recognised in this example"
            : heard.get(0).id() + " is recognised first in this example";
    return new CardFault(
        path, example.line(), example.text(), problem, "words that this card's patterns describe");
  }
}
