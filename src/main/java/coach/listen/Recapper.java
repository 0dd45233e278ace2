package coach.listen;

import coach.listen.Reply.Occasion;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes down what was said in a talk, to be sent after it: what he told, what is open, a step. */
public final class Recapper {

  static final String CARD = "recap";
  private static final String NEXT_STEP = "Next step";
  private static final String REMEDY = "Remedy";
  private static final String ORDER = "Order";

  /** How many of his points a recap holds. */
  private static final int POINTS = 12;

  /** How many words a line of a list should have. */
  private static final int LINE = 13;

  private final FamilyBook book;
  private final AskedQuestions questions;
  private final Paraphraser paraphraser;
  private final GivenAnswers answers;
  private final Speech speech;
  private final Cues chatter;
  private final Cues leads;

  /** Makes a writer with the cards of a language. */
  public Recapper(FamilyBook book) {
    this.book = book;
    questions = new AskedQuestions(book);
    paraphraser = new Paraphraser(book);
    answers = new GivenAnswers(book);
    speech = new Speech(book.phrasebook().language());
    FamilyCard card = book.cards(Family.REPLY).getOrDefault(CARD, FamilyCard.NONE);
    chatter = new Cues(card, List.of("Not noted"), book.lists());
    leads = new Cues(card, List.of("Left out before a point"), book.lists());
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
    asked.replaceAll(one -> new Asked(plain(one.words()), one.said(), one.isRequest()));
    asked.removeIf(one -> isStep(one.words(), steps));
    Map<Asked, String> answered = answered(asked, talk.replyTo(), steps);
    List<Asked> open = asked.stream().filter(one -> answered.get(one) == null).toList();
    List<Deed> left = steps.stream().filter(step -> !answered.containsValue(step.told())).toList();
    List<String> order = new ArrayList<>(wordings.lines(ORDER));
    // Whoever has said what he will do needs no place for it.
    order.removeIf(part -> !steps.isEmpty() && part.equals(REMEDY));
    order.removeIf(part -> !steps.isEmpty() && left.isEmpty() && part.equals(NEXT_STEP));
    ReplyParts parts =
        new ReplyParts(
            wordings,
            occasion,
            noted(client, wordings, steps),
            List.copyOf(answered.keySet()),
            answered,
            Optional.empty(),
            open.stream().map(one -> open(one, wordings)).toList(),
            left.stream().map(Deed::told).toList());
    String text = parts.page(order).reviewed(reviewer);
    return new Reply(text, CARD, occasion.kind(), asked, "", parts.asking(), wordings.methods());
  }

  /** Returns his points, without the words that only lead up to them. */
  private List<List<String>> noted(ClientWords client, ReplyCards wordings, List<Deed> steps) {
    return paraphraser.told(client, wordings, POINTS, LINE, point -> isNoted(point, steps)).stream()
        .map(ways -> ways.stream().map(way -> Tidy.capital(plain(way))).toList())
        .toList();
  }

  private String plain(String words) {
    List<Sentence> sentences = speech.of(words).sentences(PartKind.BODY);
    Passage first = sentences.isEmpty() ? null : Passage.of(words, sentences.get(0));
    PhraseMatch<String> lead = first == null ? null : leads.atStart(first);
    return lead == null || lead.end() == first.words().size()
        ? words
        : plain(words.substring(first.words().get(lead.end()).start()));
  }

  /** Whether a point is worth a line: no chatter, and nothing that stands among the steps. */
  private boolean isNoted(KeyPoint point, List<Deed> steps) {
    return !point.question()
        && !point.kinds().isEmpty()
        && !isStep(point.words(), steps)
        && speech.of(point.words()).sentences(PartKind.BODY).stream()
            .allMatch(sentence -> chatter.in(sentence).isEmpty());
  }

  private static boolean isStep(String words, List<Deed> steps) {
    String small = words.toLowerCase(Locale.ROOT);
    return steps.stream().anyMatch(step -> step.words().toLowerCase(Locale.ROOT).contains(small));
  }

  /** Returns a question that nobody has answered, as a line of a list. */
  private static String open(Asked asked, ReplyCards wordings) {
    return asked.said().isEmpty()
        ? wordings.line("Quoted question").replace(ReplyParts.QUESTION, asked.words())
        : Tidy.capital(asked.said());
  }

  /** Returns the questions with what was answered to them; what answers two stands at the first. */
  private Map<Asked, String> answered(
      List<Asked> asked, UnaryOperator<String> replyTo, List<Deed> steps) {
    Map<String, Integer> together = new HashMap<>();
    asked.forEach(one -> together.merge(replyTo.apply(one.words()), 1, Integer::sum));
    Map<Asked, String> answered = new LinkedHashMap<>();
    for (Asked one : asked) {
      String reply = replyTo.apply(one.words());
      String answer = answers.to(one, reply, together.get(reply) == 1, steps);
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
