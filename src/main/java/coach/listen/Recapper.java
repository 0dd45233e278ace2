package coach.listen;

import coach.listen.Reply.Occasion;
import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what was said in a talk, to be sent after it: what he told, what is open, a step. */
public final class Recapper {

  private static final String CARD = "recap";
  private static final String NEXT_STEP = "Next step";

  /** How many of his points, of his questions and of the gaps a recap holds. */
  private static final int POINTS = 6;

  private static final int QUESTIONS = 3;
  private static final int GAPS = 4;

  /** How many words a line of a list should have. */
  private static final int LINE = 13;

  private final ListenBook book;
  private final AskedQuestions questions;
  private final Paraphraser paraphraser;
  private final Inquirer inquirer;

  /** Makes a writer with the cards of a language. */
  public Recapper(ListenBook book) {
    this.book = book;
    questions = new AskedQuestions(book);
    paraphraser = new Paraphraser(book);
    inquirer = new Inquirer(book);
  }

  /** Returns a line that proposes a next step, with a place for the date. */
  public String nextStep(ClientWords client) {
    return wordings(client, inquirer.of(client, Optional.empty(), 0)).line(NEXT_STEP);
  }

  /**
   * Returns the recap; the same talk gives the same one.
   *
   * @param client all that he said
   * @param steps sentences in which the seller named a next step; the last one stands, unless the
   *     reviewer stumbles over it
   * @param reviewer reads it: what he stumbles over is said in another way, if there is one
   */
  public Reply of(ClientWords client, List<String> steps, Occasion occasion, Reviewer reviewer) {
    Inquiry inquiry = inquirer.of(client, Optional.empty(), 0);
    ReplyCards wordings = wordings(client, inquiry);
    List<Asked> asked = questions.in(client);
    List<Asked> last = asked.subList(Math.max(0, asked.size() - QUESTIONS), asked.size());
    List<String> open = open(inquiry);
    List<String> step = steps.isEmpty() ? steps : steps.subList(steps.size() - 1, steps.size());
    List<List<String>> told =
        paraphraser.told(
            client, wordings, POINTS, LINE, point -> !point.question() && !point.kinds().isEmpty());
    ReplyParts parts = new ReplyParts(wordings, occasion, told, last, Optional.empty(), open, step);
    String text = parts.page(wordings.lines("Order")).reviewed(reviewer);
    return new Reply(text, CARD, occasion.kind(), last, "", open, wordings.methods());
  }

  /** Returns the wordings; a purpose such as a complaint may have a card of its own. */
  private ReplyCards wordings(ClientWords client, Inquiry inquiry) {
    return ReplyCards.of(book, CARD + '-' + inquiry.purpose(), CARD, client.text());
  }

  /** Returns what he has not told yet, the most valuable first, as a client would call it. */
  private List<String> open(Inquiry inquiry) {
    List<String> open = new ArrayList<>();
    for (String gap : inquiry.open()) {
      List<String> line = book.cards(Family.QUESTION).get(gap).bullets("Line");
      if (!line.isEmpty() && open.size() < GAPS) {
        open.add(line.get(0));
      }
    }
    return open;
  }
}
