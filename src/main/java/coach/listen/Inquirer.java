package coach.listen;

import coach.listen.GapState.State;
import coach.listen.Inquiry.Question;
import coach.listen.Inquiry.Tactic;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what to ask a client next: open questions, and nothing that he said already. */
public final class Inquirer {

  private static final String WORDS = "{words}";
  private static final String ORDER = "Order";

  private final FamilyBook book;
  private final Ledger ledger;
  private final Purposes purposes;
  private final DecisionDate date;

  /** Makes one with the cards of a language. */
  public Inquirer(FamilyBook book) {
    this(book, new Objections(book));
  }

  /** Makes one for somebody who listens for objections, too. */
  public Inquirer(FamilyBook book, Objections objections) {
    this.book = book;
    ledger = new Ledger(book);
    purposes = new Purposes(book, objections);
    date = new DecisionDate(book);
  }

  /** Returns the purposes that there are cards for. */
  public static List<String> purposes(FamilyBook book) {
    return List.copyOf(book.cards(Family.PURPOSE).keySet());
  }

  /**
   * Returns what is known and what to ask.
   *
   * @param client what he said
   * @param wanted the purpose; empty to take it from his words
   * @param most how many questions
   */
  public Inquiry of(ClientWords client, Optional<String> wanted, int most) {
    return of(client, List.of(wanted.orElseGet(() -> purpose(client))), most);
  }

  /** Returns what a client's words are, such as a complaint. */
  public String purpose(ClientWords client) {
    return purposes.of(client);
  }

  /** Whether a client may be about to order: nothing shows that he writes for something else. */
  public boolean mayOrder(ClientWords client) {
    return surePurpose(client).map(purposes::isSelling).orElse(true);
  }

  /** Returns what a client's words certainly are; empty where nobody can tell. */
  Optional<String> surePurpose(ClientWords client) {
    return purposes.sure(client);
  }

  /**
   * Returns what is known and what to ask where it is about several things.
   *
   * @param about the purposes, the main one first; at least one
   */
  public Inquiry of(ClientWords client, List<String> about, int most) {
    String purpose = about.get(0);
    FamilyCard card = purposes.card(purpose);
    Set<String> wanted = new LinkedHashSet<>();
    Set<String> counted = new LinkedHashSet<>();
    for (String each : about) {
      wanted.addAll(purposes.card(each).bullets(ORDER));
      counted.addAll(purposes.counted(purposes.card(each)));
    }
    List<String> order = List.copyOf(wanted);
    Map<String, GapState> states = ledger.of(client);
    Tactic tactic = date.tactic(client, states);
    states.keySet().retainAll(counted);
    List<Question> questions = new ArrayList<>();
    for (GapState gap : askable(order, states)) {
      if (questions.size() < most) {
        questions.add(question(gap, client.seed()));
      }
    }
    for (String open : card.bullets("Open")) {
      if (questions.size() < most) {
        questions.add(new Question(purpose, open, card.intro(), card.method()));
      }
    }
    List<String> missing = new ArrayList<>();
    for (String gap : counted) {
      if (states.containsKey(gap) && states.get(gap).isMissing()) {
        missing.add(gap);
      }
    }
    return new Inquiry(purpose, states, order, missing, questions, tactic);
  }

  /** Returns what can be asked for; of what may have been told only one, where all else was. */
  private static List<GapState> askable(List<String> order, Map<String, GapState> states) {
    List<GapState> missing = new ArrayList<>();
    List<GapState> doubtful = new ArrayList<>();
    for (String gap : order) {
      GapState state = states.get(gap);
      if (state != null && state.isAskable()) {
        missing.add(state);
      } else if (state != null && state.state() == State.DOUBTFUL) {
        doubtful.add(state);
      }
    }
    return missing.isEmpty() ? doubtful.subList(0, Math.min(1, doubtful.size())) : missing;
  }

  private Question question(GapState gap, int seed) {
    FamilyCard card = book.cards(Family.QUESTION).get(gap.id());
    List<String> about = card.bullets("Ask about");
    List<String> plain = card.bullets("Ask");
    boolean his = gap.state() == State.VAGUE && !about.isEmpty();
    List<String> from = his || plain.isEmpty() ? about : plain;
    String text = from.isEmpty() ? "" : from.get(seed % from.size());
    String word = gap.words().isEmpty() ? "" : gap.words().get(0);
    return new Question(gap.id(), text.replace(WORDS, word), card.intro(), card.method());
  }
}
