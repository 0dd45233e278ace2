package coach.phrasebook;

/**
 * What the cards hold by which a client's words are taken apart and said back.
 *
 * <p>Each heading is one question about a clause: whether it is a point, where it can be cut, who
 * is meant by its pronouns.
 */
final class ListeningShapes {

  static final CardShape SHIFT =
      CardShape.at("shift.md")
          .patterns(
              "Listener is the doer",
              "Listener is not the doer",
              "Not sure",
              "Kept",
              "Dropped",
              "Cannot begin what is said",
              "Dropped at the end",
              "Opening words")
          .words("Words", "Subject left out");

  static final CardShape POINTS =
      CardShape.at("points.md")
          .patterns(
              "Want",
              "Need",
              "Problem",
              "Condition",
              "Amount",
              "Date",
              "Contrast",
              "Criterion",
              "Limit",
              "Not",
              "Nice to have",
              "Background",
              "Small talk",
              "Begins a clause",
              "Begins after a comma",
              "Trails",
              "Trails after a comma",
              "Waits for its main clause",
              "Goes on",
              "Leans on what was said",
              "Completes what was said",
              "Refers to what was said",
              "Stands alone",
              "Opens a clause",
              "Makes a clause",
              "Greets",
              "Names nobody",
              "Introduces himself",
              "Introduces himself by name",
              "No introduction")
          .words("Said instead before a clause");

  static final CardShape REQUESTS =
      CardShape.at("requests.md")
          .patterns(
              "Asked to do",
              "Asked not to do",
              "Forbids more than one thing",
              "Asked for",
              "Asked to do a deed",
              "Deeds",
              "Deeds by themselves",
              "No deed",
              "Asked to tell",
              "What is told",
              "Question words",
              "Verbs that ask",
              "Asks without a mark",
              "Asks by its tag",
              "Asks without turning",
              "Said before a question",
              "Comes before a deed",
              "Asked in passing",
              "Asks twice",
              "Not moved",
              "Opens a doer",
              "What may be done",
              "What something may be")
          .words(
              "Turned",
              "Moved before what is done",
              "Moved before what something is",
              "Done by one",
              "Told to",
              "Told what",
              "Told not to",
              "Told as a question",
              "Whether");

  static final CardShape PARAPHRASES =
      CardShape.at("paraphrases.md")
          .words(
              "Plain",
              "As a question",
              "Most important first",
              "Most important in its place",
              "The only one",
              "Check",
              "Check the order",
              "Quoted: Plain",
              "Quoted: As a question",
              "Quoted: Most important first",
              "Quoted: Most important in its place",
              "Quoted: The only one",
              "Also quoted",
              "Also quoted question",
              "Quoted question",
              "Check a quotation",
              "Check a question",
              "Joint",
              "Joins by itself",
              "Nothing to say back");

  private ListeningShapes() {}
}
