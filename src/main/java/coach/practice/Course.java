package coach.practice;

import coach.listen.GapState;
import coach.listen.GapState.State;
import coach.listen.Inquiry;
import coach.listen.Inquiry.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The course of a talk: what it has been about so far, what stayed open, and what was asked.
 *
 * @param purposes what it was about, such as an order, once something of that was told
 * @param open the gaps that nothing was said of when the client had spoken last
 * @param shown the questions that the seller was shown
 */
record Course(Set<String> purposes, Set<String> open, Set<String> shown) {

  static final Course NONE = new Course(Set.of(), Set.of(), Set.of());

  Course {
    purposes = Set.copyOf(purposes);
    open = Set.copyOf(open);
    shown = Set.copyOf(shown);
  }

  /** Returns what it is about: what it is now, and what it was before. */
  List<String> about(String now) {
    Set<String> about = new LinkedHashSet<>(List.of(now));
    purposes.stream().sorted().forEach(about::add);
    return List.copyOf(about);
  }

  /** Returns the course on which this was found. A greeting alone is about nothing yet. */
  Course with(Inquiry inquiry) {
    boolean told = !inquiry.in(State.KNOWN).isEmpty() || !inquiry.in(State.VAGUE).isEmpty();
    List<String> about = told ? List.of(inquiry.purpose()) : List.of();
    return new Course(joined(purposes, about), Set.copyOf(kept(inquiry).open()), shown);
  }

  /**
   * Returns an inquiry in which what was open is so until it is told: a touch does not close it.
   */
  Inquiry kept(Inquiry inquiry) {
    Map<String, GapState> ledger = new LinkedHashMap<>(inquiry.ledger());
    ledger.replaceAll(
        (gap, state) ->
            open.contains(gap) && state.isMissing()
                ? new GapState(gap, State.MISSING, List.of())
                : state);
    return new Inquiry(
        inquiry.purpose(),
        ledger,
        inquiry.order(),
        inquiry.missing(),
        inquiry.questions(),
        inquiry.tactic());
  }

  /** Returns the course on which these questions were shown. */
  Course shown(List<Question> questions) {
    return new Course(
        purposes, open, joined(shown, questions.stream().map(Question::text).toList()));
  }

  private static Set<String> joined(Set<String> some, List<String> more) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }

  /** Returns an inquiry with some of its questions, none that was shown before. */
  Inquiry fresh(Inquiry inquiry, int most) {
    return inquiry.asking(inquiry.questions().stream().filter(this::isFresh).limit(most).toList());
  }

  /** Returns an inquiry with some of its questions, those that were not shown before first. */
  Inquiry freshFirst(Inquiry inquiry, int most) {
    List<Question> questions = new ArrayList<>(fresh(inquiry, most).questions());
    inquiry.questions().stream().filter(one -> !isFresh(one)).forEach(questions::add);
    return inquiry.asking(questions.stream().limit(most).toList());
  }

  private boolean isFresh(Question question) {
    return !shown.contains(question.text());
  }
}
