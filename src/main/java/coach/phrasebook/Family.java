package coach.phrasebook;

import java.util.List;
import java.util.Locale;

/**
 * The families of cards beside the rules.
 *
 * <p>A constant is all that a family needs: by its shape its cards are found, checked, laid over
 * each other, compiled, listed and tried on their examples.
 */
public enum Family {
  /** A kind of client; needed to check a message, and so part of the {@link Phrasebook}. */
  CLIENT(
      CardShape.at("clients/")
          .cues("Strong signs", "Signs")
          .patterns(
              "Signs of step 1",
              "Signs of step 2",
              "Signs of step 3",
              "Signs of step 4",
              "Signs of step 5",
              "Signs of step 6",
              "Signs of step 7")
          .words("Handle with", "Avoid", "Say", "Steps", CardShape.MANNER)),
  /** An objection: how it sounds, and how to meet it. */
  OBJECTION(
      CardShape.at("objections/")
          .cues("Sounds like", "Weak signs")
          .words("Acknowledge", "Explore", "Respond", "Confirm")
          .filled("Sounds like", "Acknowledge", "Explore", "Respond", "Confirm")),
  /**
   * How people say what a card of another family describes: the more different people are heard
   * there, the better it is recognised in words that no cue foresaw. The setting {@code with} names
   * other cards whose lines count here too.
   */
  SAYING(CardShape.at("sayings/").words("Said").filled("Said").settings("with")),
  /** Something that a seller does in a turn; what its settings mean, {@code coach.listen} knows. */
  ACT(
      CardShape.at("acts/")
          .cues("Sounds like", "Weak signs")
          .numbers("weight")
          .facts("shown-by", "hinted-by", "weakened-by", "needs", "forbids")
          .settings("rules", "silences")),
  /**
   * One fact to know of a client, and how to ask for it. It is told in the words that a pattern
   * matches; where {@code told-in} is {@code sentence}, they only show that the sentence tells it.
   */
  QUESTION(
      CardShape.at("questions/")
          .patterns("Known", "Vague", "Touched", "Leave alone")
          .words("Ask", "Ask about", "Line")
          .numbers("told-from")
          .settings("told-in")),
  /** What to ask for on an occasion, in the order of worth. */
  PURPOSE(
      CardShape.at("purposes/")
          .patterns("Signs", "Leave alone")
          .words("Order", "Open")
          .numbers("weight")
          .settings("counts", "objections")),
  /** How words change when the listener says them back. */
  SHIFT(ListeningShapes.SHIFT),
  /** What makes a clause a point, and what is small talk. */
  POINTS(ListeningShapes.POINTS),
  /** Requests and questions, told as wishes: {@code could you = you would like us to}. */
  REQUESTS(ListeningShapes.REQUESTS),
  /** Stems and check-backs. */
  PARAPHRASES(ListeningShapes.PARAPHRASES),
  /**
   * How to answer: the parts of a reply in their order, and wordings of each. The card of a stage
   * or a kind of client holds only what differs from the usual one.
   */
  REPLY(
      CardShape.at("replies/")
          .patterns(
              "Not said back",
              "Not noted",
              "No answer",
              "Finds out",
              "Asks for a day",
              "Done after a talk",
              "Done while talking",
              "Left out before a step",
              "Left out before a point",
              "Greets",
              "Answers at once",
              "Says yes")
          .words(
              "Order",
              "Salutation",
              "Salutation without a name",
              "Thanks",
              "Empathy",
              "Apology",
              "Points",
              "Quoted points",
              "Check",
              "Questions",
              "One question",
              "Answer",
              "Objection",
              "Remedy",
              "Recommendation",
              "Recap",
              "Noted",
              "Open",
              "Reason",
              "Figures",
              "Change",
              "Rhythm",
              "Invitation",
              "Check-in",
              "Extra",
              "Next step",
              "Steps",
              "Quoted question",
              "Said yes: the client",
              "Said yes: the seller",
              "Sign-off",
              "Own name")
          .numbers("ask")
          .settings("leads", "with")),
  /** What to do, by the date of a prospect's decision. */
  TACTICS(
      CardShape.at("tactics.md")
          .patterns("Now: signs", "Leave alone")
          .words("Now", "Deadline", "Open")),
  /** A kind of short task; {@code coach.practice} knows what its settings mean. */
  DRILL(
      CardShape.at("drills/")
          .patterns("Also counts", "Points back", "Must stay", "Must not come in")
          .words("Task", "Hint", "Done", "Missing", "Better", "Instead of", "Say")
          .filled("Task", "Hint", "Done")
          .numbers("sentences", "keeps", "keeps-percent", "touches")
          .settings("from", "spares", "rules", "needs", "forbids", "excuses", "trains"));

  private final CardShape shape;

  Family(CardShape shape) {
    this.shape = shape;
  }

  /** Returns the name of a card of this family, such as {@code objection}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the file of its only card, or the folder of its cards with a slash at the end. */
  public String place() {
    return shape.place();
  }

  /** Returns the name of its cards together, such as {@code objections}. */
  public String plural() {
    return isFolder() ? place().substring(0, place().length() - 1) : id();
  }

  /** Whether it has any number of cards, in a folder. */
  public boolean isFolder() {
    return place().endsWith("/");
  }

  /** Returns the headings whose bullets are patterns. */
  public List<String> patterns() {
    return shape.patterns();
  }

  /** Returns the headings whose bullets are words to use as they are. */
  public List<String> words() {
    return shape.words();
  }

  CardShape shape() {
    return shape;
  }
}
