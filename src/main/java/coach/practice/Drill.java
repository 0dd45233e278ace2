package coach.practice;

import coach.phrasebook.FamilyCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of short task: what it asks for and what it accepts, as its card says.
 *
 * @param card a card of {@code drills/}
 */
public record Drill(FamilyCard card) {

  /** What a card calls the lines in which clients tell something. */
  static final String FACTS = "facts";

  /** What a card calls the objections and how they sound. */
  static final String OBJECTIONS = "objections";

  /** Returns its name, such as {@code paraphrase}. */
  public String id() {
    return card.id();
  }

  /** Returns what to do, in a sentence or two. */
  public String asks() {
    return String.join(" ", card.bullets("Task"));
  }

  /** Returns what helps who is stuck. */
  public String hint() {
    return String.join(" ", card.bullets("Hint"));
  }

  /** Returns what is said to a good answer. */
  public String done() {
    return String.join(" ", card.bullets("Done"));
  }

  /** Returns how a good answer is built of what is said back and asked, the best first. */
  List<String> forms() {
    return card.bullets("Better");
  }

  /** Returns further words to put right, by them the better ones. */
  Map<String, String> pairs() {
    Map<String, String> pairs = new LinkedHashMap<>();
    List<String> say = card.bullets("Say");
    List<String> instead = card.bullets("Instead of");
    for (int i = 0; i < Math.min(say.size(), instead.size()); i++) {
      pairs.put(instead.get(i), say.get(i));
    }
    return pairs;
  }

  /** Returns the lines that tell what is missing, by the need that is not met. */
  Map<String, String> missing() {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String bullet : card.bullets("Missing")) {
      int colon = bullet.indexOf(": ");
      lines.put(bullet.substring(0, Math.max(0, colon)), bullet.substring(colon + 1).strip());
    }
    return lines;
  }

  /** Returns the moves that an answer must hold; of those in one entry one is enough. */
  List<String> needs() {
    return card.values("needs");
  }

  /** Returns the moves of which one is enough for a need. */
  List<String> alternatives(String need) {
    List<String> moves = new ArrayList<>();
    if (need.equals(needs().get(0))) {
      moves.add(own());
    }
    moves.addAll(List.of(need.split("\\|", -1)));
    return moves;
  }

  /** Returns the moves that spoil an answer. */
  List<String> forbids() {
    return card.values("forbids");
  }

  /** Returns how many sentences an answer has at least; 0 for any number. */
  int sentences() {
    return card.number("sentences");
  }

  /** Returns how many words of content an answer keeps at least; 0 for any number. */
  int keeps() {
    return card.number("keeps");
  }

  /** Returns how many of a hundred words of content an answer keeps at least. */
  int keepsPercent() {
    return card.number("keeps-percent");
  }

  /** Returns patterns of what an answer says where the line says it, such as a condition. */
  List<String> stays() {
    return card.bullets("Must stay");
  }

  /** Returns patterns of what an answer says only where the line says it, such as a no. */
  List<String> alien() {
    return card.bullets("Must not come in");
  }

  /**
   * Returns how many words of content an answer takes from what it is about, or points back to it;
   * 0 for any number.
   */
  int touches() {
    return card.number("touches");
  }

  /** Returns the rules and moves that are unlearned in this drill. */
  public List<String> trains() {
    return card.values("trains");
  }

  /** Returns the rules whose examples are put right in this drill. */
  List<String> rules() {
    return card.values("rules");
  }

  /**
   * Returns where the client's words come from: {@code facts} or {@code objections}, or neither.
   */
  List<String> from() {
    return card.values("from");
  }

  /** Returns the objections that this drill does not answer. */
  List<String> spares() {
    return card.values("spares");
  }

  /**
   * Returns what is wrong with the card; empty where all is well.
   *
   * @param known the names of all moves, acts and rules
   */
  public Optional<String> fault(Set<String> known) {
    for (String move : moves()) {
      boolean own = move.equals(own()) || move.equals(pointing());
      if (!known.contains(move) && !own) {
        return Optional.of("no act, move or rule is called '" + move + "'");
      }
    }
    for (String source : from()) {
      if (!List.of(FACTS, OBJECTIONS).contains(source)) {
        return Optional.of("'from' is facts or objections, not '" + source + "'");
      }
    }
    return card.bullets("Instead of").size() == card.bullets("Say").size()
        ? Optional.empty()
        : Optional.of("each line under 'Instead of' needs one under 'Say'");
  }

  /** Returns the name of the move that the patterns of its own card show. */
  String own() {
    return "drill-" + id();
  }

  /** Returns the name of the move that the patterns show by which its card points back. */
  String pointing() {
    return own() + "-points-back";
  }

  /** Returns patterns of what points back to the words that the task is about. */
  List<String> pointers() {
    return card.bullets("Points back");
  }

  /** Returns patterns of what it takes for the first thing that it needs. */
  List<String> counting() {
    return card.bullets("Also counts");
  }

  /** Returns the moves that do not count beside such a pattern. */
  List<String> excuses() {
    return card.values("excuses");
  }

  /** Returns every move that it listens for. */
  Set<String> moves() {
    Set<String> moves = new LinkedHashSet<>(forbids());
    needs().forEach(need -> moves.addAll(alternatives(need)));
    moves.add(own());
    moves.add(pointing());
    return moves;
  }
}
