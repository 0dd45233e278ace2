package coach.listen;

import coach.listen.Reply.Occasion;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes down what was said in a talk, to be sent after it: what he told, what is open, a step. */
public final class Recapper {

  private static final String CARD = "recap";
  private static final String NEXT_STEP = "Next step";
  private static final String REMEDY = "Remedy";
  private static final String ORDER = "Order";

  private final FamilyBook book;
  private final AskedQuestions questions;
  private final GivenAnswers answers;
  private final NotedPoints noted;

  /** Makes a writer with the cards of a language. */
  public Recapper(FamilyBook book) {
    this.book = book;
    questions = new AskedQuestions(book);
    answers = new GivenAnswers(book);
    noted = new NotedPoints(book);
  }

  /** Returns the card that tells how any talk is noted; an empty one where there is none. */
  static FamilyCard usual(FamilyBook book) {
    return book.cards(Family.REPLY).getOrDefault(CARD, FamilyCard.NONE);
  }

  /** Returns a line that proposes a next step, with a place for the date. */
  public String nextStep(ClientWords client, Inquiry inquiry) {
    return ReplyCards.of(book, CARD + '-' + inquiry.purpose(), CARD, client.text()).line(NEXT_STEP);
  }

  /**
   * What is known of a talk.
   *
   * @param client all that he said
   * @param inquiry what is known of it all, and what is open
   * @param purposes what it was about, in any of its turns
   * @param replyTo tells what the seller said next to such words of the client; empty for nothing
   * @param steps what either side will do
   * @param sorry whether the seller said that he was sorry
   */
  public record Known(
      ClientWords client,
      Inquiry inquiry,
      Set<String> purposes,
      UnaryOperator<String> replyTo,
      List<Deed> steps,
      boolean sorry) {}

  /**
   * Returns the recap; the same talk gives the same one.
   *
   * @param reviewer reads it: what he stumbles over is said in another way, if there is one
   */
  public Reply of(Known talk, Occasion occasion, Reviewer reviewer) {
    ClientWords client = talk.client();
    List<Deed> steps = talk.steps();
    ReplyCards wordings = ReplyCards.of(book, card(talk), CARD, client.text());
    List<Asked> asked = new ArrayList<>(questions.each(client));
    asked.replaceAll(one -> new Asked(noted.plain(one.words()), one.said(), one.isRequest()));
    asked.removeIf(one -> one.words().isEmpty() || Deed.anySaid(one.words(), steps));
    Map<Asked, String> replies = new LinkedHashMap<>();
    asked.forEach(one -> replies.put(one, talk.replyTo().apply(one.words())));
    asked.removeIf(one -> answers.isPromised(replies.get(one), isOnly(one, replies), steps));
    Map<Asked, String> answered = answered(asked, replies, steps);
    List<Asked> open = asked.stream().filter(one -> answered.get(one) == null).toList();
    List<Deed> left = steps.stream().filter(step -> !isAmong(answered.values(), step)).toList();
    List<String> order = new ArrayList<>(wordings.lines(ORDER));
    // Whoever has said what he will do needs no place for it.
    order.removeIf(part -> !steps.isEmpty() && part.equals(REMEDY));
    order.removeIf(part -> !steps.isEmpty() && left.isEmpty() && part.equals(NEXT_STEP));
    ReplyParts parts =
        new ReplyParts(
            wordings,
            occasion,
            noted.in(client, wordings, steps),
            List.copyOf(answered.keySet()),
            answered,
            Optional.empty(),
            open.stream().map(one -> open(one, wordings)).toList(),
            left.stream().map(Deed::told).toList());
    String text = parts.page(order).reviewed(reviewer);
    return new Reply(text, CARD, occasion.kind(), asked, "", parts.asking(), wordings.methods());
  }

  /** Returns a question that nobody has answered, as a line of a list. */
  private static String open(Asked asked, ReplyCards wordings) {
    return asked.said().isEmpty()
        ? wordings.line("Quoted question").replace(ReplyParts.QUESTION, asked.words())
        : Tidy.capital(asked.said());
  }

  private static boolean isAmong(Collection<String> answers, Deed step) {
    return answers.stream().anyMatch(answer -> Deed.anySaid(Tidy.line(answer), List.of(step)));
  }

  /** Whether nothing else was asked before the seller replied. */
  private static boolean isOnly(Asked asked, Map<Asked, String> replies) {
    return Collections.frequency(replies.values(), replies.get(asked)) == 1;
  }

  /** Whether it was asked last before the seller replied. */
  private static boolean isLast(Asked asked, Map<Asked, String> replies) {
    List<Asked> all = List.copyOf(replies.keySet());
    int next = all.indexOf(asked) + 1;
    return next == all.size() || !replies.get(all.get(next)).equals(replies.get(asked));
  }

  /** Returns the questions with what was answered to them; what answers two stands at the first. */
  private Map<Asked, String> answered(
      List<Asked> asked, Map<Asked, String> replies, List<Deed> steps) {
    Map<Asked, String> answered = new LinkedHashMap<>();
    for (Asked one : asked) {
      String reply = replies.get(one);
      boolean only = isOnly(one, replies) || isLast(one, replies) && answers.isAtOnce(reply);
      String answer = answers.to(one, reply, only, steps);
      if (!answer.isEmpty() && !answered.containsValue(answer)) {
        answered.put(one, answer);
      }
    }
    return answered;
  }

  /**
   * Returns the card of a talk. One of a purpose such as a complaint is for a talk that was about
   * nothing else: of somebody's trouble with others a seller hears who wants to order. Where the
   * seller was sorry it was about us, and what the card names beside it may come with it.
   */
  private String card(Known talk) {
    List<String> order = talk.inquiry().order();
    for (String purpose : talk.purposes()) {
      FamilyCard card =
          book.cards(Family.REPLY).getOrDefault(CARD + '-' + purpose, FamilyCard.NONE);
      Set<String> gaps = new HashSet<>(gaps(purpose));
      if (talk.sorry()) {
        card.values("with").forEach(beside -> gaps.addAll(gaps(beside)));
      }
      if (!card.id().isEmpty() && gaps.containsAll(order)) {
        return card.id();
      }
    }
    return CARD;
  }

  private List<String> gaps(String purpose) {
    return book.cards(Family.PURPOSE).getOrDefault(purpose, FamilyCard.NONE).bullets(ORDER);
  }
}
