package coach.listen;

import coach.listen.Reply.Occasion;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes down what was said in a talk, to be sent after it: what he told, what is open, a step. */
public final class Recapper {

  private static final String CARD = "recap";
  private static final String NEXT_STEP = "Next step";
  private static final String REMEDY = "Remedy";
  private static final String ORDER = "Order";

  /** How many of his points, of his questions and of the gaps a recap holds. */
  private static final int POINTS = 10;

  private static final int QUESTIONS = 3;
  private static final int GAPS = 4;

  /** How many words a line of a list should have. */
  private static final int LINE = 13;

  private final FamilyBook book;
  private final AskedQuestions questions;
  private final Paraphraser paraphraser;
  private final GivenAnswers answers;

  /** Makes a writer with the cards of a language. */
  public Recapper(FamilyBook book) {
    this.book = book;
    questions = new AskedQuestions(book);
    paraphraser = new Paraphraser(book);
    answers = new GivenAnswers(book);
  }

  /** Returns a line that proposes a next step, with a place for the date. */
  public String nextStep(ClientWords client, Inquiry inquiry) {
    return wordings(client, inquiry).line(NEXT_STEP);
  }

  /**
   * Returns the recap; the same talk gives the same one.
   *
   * @param client all that he said
   * @param inquiry what is known of it all, and what is open
   * @param replyTo tells what the seller said next to such words of the client; empty for nothing
   * @param steps sentences that name a next step; they stand, unless the reviewer stumbles over
   *     them
   * @param reviewer reads it: what he stumbles over is said in another way, if there is one
   */
  public Reply of(
      ClientWords client,
      Inquiry inquiry,
      UnaryOperator<String> replyTo,
      List<String> steps,
      Occasion occasion,
      Reviewer reviewer) {
    ReplyCards wordings = wordings(client, inquiry);
    List<Asked> asked = questions.in(client);
    List<Asked> last = asked.subList(Math.max(0, asked.size() - QUESTIONS), asked.size());
    List<String> open = open(inquiry);
    List<String> order = new ArrayList<>(wordings.lines("Order"));
    // Whoever has said what he will do needs no place for it.
    order.removeIf(part -> !steps.isEmpty() && part.equals(REMEDY));
    List<List<String>> told =
        paraphraser.told(
            client, wordings, POINTS, LINE, point -> !point.question() && !point.kinds().isEmpty());
    Map<Asked, String> answered = answered(last, replyTo);
    ReplyParts parts =
        new ReplyParts(
            wordings,
            occasion,
            told,
            List.copyOf(answered.keySet()),
            answered,
            Optional.empty(),
            open,
            steps);
    String text = parts.page(order).reviewed(reviewer);
    return new Reply(text, CARD, occasion.kind(), last, "", open, wordings.methods());
  }

  /** Returns the questions with what was answered to them; what answers two stands at the first. */
  private Map<Asked, String> answered(List<Asked> asked, UnaryOperator<String> replyTo) {
    Map<String, Integer> together = new HashMap<>();
    asked.forEach(one -> together.merge(replyTo.apply(one.words()), 1, Integer::sum));
    Map<Asked, String> answered = new LinkedHashMap<>();
    for (Asked one : asked) {
      String reply = replyTo.apply(one.words());
      String answer = answers.to(one, reply, together.get(reply) == 1);
      if (answer.isEmpty() || !answered.containsValue(answer)) {
        answered.put(one, answer);
      }
    }
    return answered;
  }

  /**
   * Returns the wordings; a purpose such as a complaint may have a card of its own, where the talk
   * was about nothing else: of somebody's trouble with others a seller hears who wants to order.
   */
  private ReplyCards wordings(ClientWords client, Inquiry inquiry) {
    FamilyCard purpose =
        book.cards(Family.PURPOSE).getOrDefault(inquiry.purpose(), FamilyCard.NONE);
    boolean only = inquiry.order().equals(purpose.bullets(ORDER));
    String card = only ? CARD + '-' + inquiry.purpose() : CARD;
    return ReplyCards.of(book, card, CARD, client.text());
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
