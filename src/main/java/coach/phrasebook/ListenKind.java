package coach.phrasebook;

import java.util.List;

/** The kinds of card that help to listen; each lies in its place and has its own headings. */
public enum ListenKind {
  /** One fact to know of a client, and how to ask for it; the folder {@code questions}. */
  GAP("questions/", List.of("Known", "Vague", "Leave alone"), List.of("Ask", "Ask about", "Line")),
  /** What to ask for on an occasion, in the order of worth; the folder {@code purposes}. */
  PURPOSE("purposes/", List.of("Signs"), List.of("Order", "Open")),
  /** How words change when the listener says them back. */
  SHIFT(
      "shift.md",
      List.of(
          "Listener is the doer",
          "Listener is not the doer",
          "Not sure",
          "Kept",
          "Dropped",
          "Dropped at the end",
          "Opening words"),
      List.of("Words")),
  /** What makes a clause a point, and what is small talk. */
  POINTS(
      "points.md",
      List.of(
          "Want",
          "Need",
          "Problem",
          "Condition",
          "Amount",
          "Date",
          "Contrast",
          "Criterion",
          "Not",
          "Small talk",
          "Begins a clause",
          "Stands alone",
          "Makes a clause"),
      List.of("Said instead before a clause")),
  /** Requests and questions, told as wishes: {@code could you = you would like us to}. */
  REQUESTS(
      "requests.md",
      List.of(
          "Asked to do",
          "Asked not to do",
          "Asked to do a deed",
          "Deeds",
          "Deeds by themselves",
          "Question words",
          "Not moved"),
      List.of("Turned", "Told to", "Told not to", "Told as a question", "Whether")),
  /** Stems and check-backs. */
  PARAPHRASES(
      "paraphrases.md",
      List.of(),
      List.of(
          "Plain",
          "As a question",
          "Most important first",
          "Check",
          "Check the order",
          "Quoted: Plain",
          "Quoted: As a question",
          "Quoted: Most important first",
          "Also quoted",
          "Quoted question",
          "Check a quotation",
          "Joint",
          "Joins by itself",
          "Nothing to say back")),
  /** What to do, by the date of a prospect's decision. */
  TACTICS(
      "tactics.md", List.of("Now: signs", "Deadline: signs"), List.of("Now", "Deadline", "Open"));

  private final String place;
  private final List<String> patterns;
  private final List<String> words;

  ListenKind(String place, List<String> patterns, List<String> words) {
    this.place = place;
    this.patterns = patterns;
    this.words = words;
  }

  /** Returns the file of its only card, or the folder of its cards with a slash at the end. */
  String place() {
    return place;
  }

  /** Returns the headings whose bullets are patterns. */
  public List<String> patterns() {
    return patterns;
  }

  /** Returns the headings whose bullets are words to use as they are. */
  public List<String> words() {
    return words;
  }
}
