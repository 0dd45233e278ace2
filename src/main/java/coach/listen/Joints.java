package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import java.util.List;

/** How clauses are joined. */
final class Joints {

  private final String and;
  private final List<String> words;
  private final String asking;

  Joints(FamilyBook book) {
    FamilyCard paraphrases = book.card(Family.PARAPHRASES);
    List<String> joint = paraphrases.bullets("Joint");
    and = joint.isEmpty() ? ", " : ", " + joint.get(0) + " ";
    words = paraphrases.bullets("Joins by itself");
    List<String> lead = book.card(Family.REQUESTS).bullets("Told as a question");
    asking = lead.isEmpty() ? "" : lead.get(0) + " ";
  }

  /** Whether a clause tells what the client wants to know. */
  boolean isAsking(Packing clause) {
    return !asking.isEmpty() && clause.text().startsWith(asking);
  }

  /** Returns what he wants to know besides, without saying once more that he wants to know it. */
  Packing askedToo(Packing clause) {
    return clause.with(clause.text().substring(asking.length()));
  }

  /** Returns what goes between two clauses that nothing else joins. */
  String and() {
    return and;
  }

  /** Returns what is said first, without a word that joins it to nothing. */
  Packing opening(Packing first) {
    String said = first.quoted() ? first.words() : first.text();
    String bare = said.substring(joint(said).length());
    return first.quoted() ? first.quoting(bare) : first.with(bare);
  }

  /** Whether a clause starts with a word that joins it to the one before. */
  boolean joins(String clause) {
    return !joint(clause).isEmpty();
  }

  /** Returns the joining word, with its blank, that a clause starts with; else nothing. */
  private String joint(String clause) {
    for (String word : words) {
      String start = word + " ";
      if (clause.regionMatches(true, 0, start, 0, start.length())) {
        return start;
      }
    }
    return "";
  }
}
