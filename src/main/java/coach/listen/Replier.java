package coach.listen;

import coach.listen.Reply.Occasion;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Drafts a reply to a client: his points said back, a place for the answer to each of his
 * questions, and what is still to be asked, in the order and the words of the cards.
 */
public final class Replier {

  /** How many of his points a letter says back. */
  private static final int POINTS = 5;

  /** Whoever asks so much gets his answers, and no question of ours. */
  private static final int MANY = 3;

  private static final String UNSAID = "Not said back";

  /** How many words a sentence should have with its stem. */
  private static final int SENTENCE = 13;

  /** Points more than are needed to tell of an objection, before it is answered. */
  private static final int SURE = 1;

  private final FamilyBook book;
  private final Objections objections;
  private final AskedQuestions questions;
  private final Paraphraser paraphraser;
  private final Inquirer inquirer;

  /** Makes a writer of replies with the cards of a language. */
  public Replier(FamilyBook book) {
    this.book = book;
    objections = new Objections(book);
    questions = new AskedQuestions(book);
    paraphraser = new Paraphraser(book);
    inquirer = new Inquirer(book, objections);
  }

  /**
   * Returns the stage to answer in: where the one that was seen has no wordings of its own, what
   * the message is, such as a complaint.
   */
  public String stage(ClientWords client, String seen) {
    if (book.cards(Family.REPLY).containsKey(seen)) {
      return seen;
    }
    return inquirer.surePurpose(client).filter(book.cards(Family.REPLY)::containsKey).orElse(seen);
  }

  /**
   * Returns a draft; the same words and the same occasion give the same one.
   *
   * @param reviewer reads it: what he stumbles over is said in another way, if there is one
   */
  public Reply to(ClientWords client, Occasion occasion, Reviewer reviewer) {
    ReplyCards wordings = ReplyCards.of(book, occasion.kind(), occasion.stage(), client.text());
    List<String> order = wordings.lines("Order");
    List<Asked> asked = questions.in(client);
    List<Heard> heard = objections.in(client);
    Optional<FamilyCard> objection =
        holds(order, "Objection") ? objection(heard) : Optional.empty();
    boolean asks = holds(order, "Asking") && asked.size() < MANY;
    List<String> asking = asks ? asking(client, wordings, heard) : List.of();
    List<List<String>> told =
        paraphraser.told(client, wordings, POINTS, SENTENCE, isSaidBack(wordings));
    ReplyParts parts =
        new ReplyParts(wordings, occasion, told, asked, Map.of(), objection, asking, List.of());
    String text = parts.page(order).reviewed(reviewer);
    return new Reply(
        text,
        occasion.stage(),
        occasion.kind(),
        asked,
        objection.map(FamilyCard::id).orElse(""),
        asking,
        wordings.methods());
  }

  /** Which points are said back: what he asks is answered, and an insult would return to him. */
  private Predicate<KeyPoint> isSaidBack(ReplyCards wordings) {
    Phrases<String> unsaid =
        new Phrases.Builder<String>(book.lists()).add(UNSAID, wordings.lines(UNSAID)).build();
    return point -> !point.question() && !unsaid.anyIn(point.words());
  }

  private static boolean holds(List<String> order, String part) {
    return order.stream().anyMatch(paragraph -> ReplyParts.in(paragraph).contains(part));
  }

  /** Returns the main objection, where so much points to it that it can be answered. */
  private Optional<FamilyCard> objection(List<Heard> heard) {
    return heard.stream()
        .filter(one -> one.points() >= CardListener.ENOUGH + SURE)
        .findFirst()
        .map(one -> book.cards(Family.OBJECTION).get(one.id()));
  }

  /** Returns what to ask him; nothing where nobody can tell what he wants. */
  private List<String> asking(ClientWords client, ReplyCards wordings, List<Heard> heard) {
    Optional<String> purpose = inquirer.surePurpose(client);
    if (purpose.isEmpty()) {
      return List.of();
    }
    int most = wordings.number("ask");
    // Whoever objects is asked for his reason, or for nothing.
    int exploring = heard.isEmpty() ? 0 : 1;
    return inquirer.of(client, purpose, Math.max(0, most - exploring)).questions().stream()
        .map(Inquiry.Question::text)
        .toList();
  }
}
