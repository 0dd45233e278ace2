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

  /** Marks what the client says in an example of an act, as mail marks what it quotes. */
  private static final String CLIENT = ">";

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
  public ExampleTrial(ListenBook book, Path folder) {
    this.folder = folder;
    Language language = book.phrasebook().language();
    parser = new MessageParser(language);
    kinds = new ClientKinds(book.phrasebook(), language);
    objections = new Objections(language, book.cards(Family.OBJECTION));
    acts = new Acts(book);
  }

  /** Returns the examples in which something else is recognised; empty where all is well. */
  public List<CardFault> of(Family family, ListenCard card) {
    List<CardFault> faults = new ArrayList<>();
    for (Card.Line example : card.examples()) {
      String heard = heard(family, example.text());
      if (!heard.equals(card.id())) {
        faults.add(fault(family, card, example, heard));
      }
    }
    return faults;
  }

  /** Returns what is recognised first; nothing where nothing is. */
  private String heard(Family family, String example) {
    if (family == Family.ACT) {
      List<Act> shown = acts.of(turn(example), client(example));
      return shown.isEmpty() ? "" : shown.get(0).id();
    }
    ClientWords words = ClientWords.of(Draft.ofText("-", example), parser);
    List<Heard> heard =
        family == Family.CLIENT
            ? kinds.in(words.sentences(), words.text())
            : objections.in(words.sentences(), words.text());
    return heard.isEmpty() ? "" : heard.get(0).id();
  }

  /** Returns what an example quotes of the client before the seller answers. */
  private static String client(String example) {
    StringBuilder client = new StringBuilder();
    example
        .lines()
        .filter(line -> line.startsWith(CLIENT))
        .forEach(line -> client.append(line.substring(CLIENT.length())).append('\n'));
    return client.toString();
  }

  private static String turn(String example) {
    StringBuilder turn = new StringBuilder();
    example
        .lines()
        .filter(line -> !line.startsWith(CLIENT))
        .forEach(line -> turn.append(line).append('\n'));
    return turn.toString();
  }

  private CardFault fault(Family family, ListenCard card, Card.Line example, String heard) {
    String path = folder.resolve(family.place()).resolve(card.id() + ".md").toString();
    String problem =
        heard.isEmpty()
            ? "nothing is recognised in this example"
            : heard + " is recognised first in this example";
    return new CardFault(
        path, example.line(), example.text(), problem, "words that this card's patterns describe");
  }
}
