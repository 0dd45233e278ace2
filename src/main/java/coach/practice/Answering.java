package coach.practice;

import coach.phrasebook.Role;
import coach.phrasebook.SceneCard.Fact;
import coach.practice.Disclosure.Told;
import coach.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a client answers: what fits the question best comes first.
 *
 * @param disclosure what he would tell now
 * @param voice his lines for what was done, and for what was raised
 * @param turn what was said
 * @param moves what the seller did with it
 */
record Answering(Disclosure disclosure, Voice voice, Message turn, List<Move> moves) {

  /** The words of assent that he may say before he tells something. */
  private static final int ASSENT = 6;

  /**
   * What he says.
   *
   * @param fact the name of the fact that he tells with it
   */
  record Answer(Optional<String> says, Optional<String> fact) {}

  /** Returns the answer to a turn that shuts him. */
  Answer shut() {
    return new Answer(voice.line(), Optional.empty());
  }

  /** Returns the answer to any other turn; without words where he has nothing left to say. */
  Answer open() {
    boolean passing = disclosure.scene().offersInPassing(turn) && disclosure.isLedTo(turn);
    Optional<String> reaction = passing ? Optional.empty() : voice.reaction();
    if (reaction.isPresent()) {
      return new Answer(reaction, Optional.empty());
    }
    Optional<Told> told = disclosure.of(turn, moves);
    Optional<String> line = told.flatMap(this::line);
    return line.isPresent()
        ? new Answer(line, told.map(one -> one.fact().id()))
        : new Answer(withoutFact(), Optional.empty());
  }

  /** Returns the words for a fact; empty where he has told enough that nobody asked for. */
  private Optional<String> line(Told told) {
    Optional<String> lead = told.aside() ? aside() : nod();
    return told.aside() && lead.isEmpty()
        ? Optional.empty()
        : voice
            .unsaid(told.lines(), Map.of())
            .map(line -> lead.map(word -> word + " " + line).orElse(line));
  }

  private Optional<String> aside() {
    Scene scene = disclosure.scene();
    List<String> own = scene.card().aside();
    return voice.unsaid(own.isEmpty() ? scene.practice().aside() : own, Map.of());
  }

  private Optional<String> nod() {
    for (String move : disclosure.scene().practice().role(Role.NOD_TO)) {
      Optional<String> nod = voice.shortLine(move, ASSENT);
      if (nod.isPresent()) {
        return nod;
      }
    }
    return Optional.empty();
  }

  private Optional<String> withoutFact() {
    return notYet()
        .or(voice::sharedReaction)
        .or(this::withoutFigure)
        .or(this::yesOrNo)
        .or(voice::line);
  }

  /** Asked too early for something, he says what must come first. */
  private Optional<String> notYet() {
    List<String> lines = new ArrayList<>();
    for (Fact fact : disclosure.scene().topics(turn)) {
      if (!disclosure.past().told().contains(fact.id())) {
        lines.addAll(fact.notYet());
      }
    }
    return lines.isEmpty() || minds() || !asksOpen()
        ? Optional.empty()
        : voice.unsaid(lines, Map.of());
  }

  /** Asked in good part for a figure that he does not have, he says so, and not yes or no. */
  private Optional<String> withoutFigure() {
    AskedFigures figures = disclosure.scene().figures();
    return minds()
        ? Optional.empty()
        : figure().flatMap(kind -> voice.unsaid(figures.without(kind), Map.of()));
  }

  private boolean asksOpen() {
    return Disclosure.asksOpen(moves) && figure().isEmpty();
  }

  private Optional<String> figure() {
    return disclosure.scene().figures().asked(disclosure.scene(), turn);
  }

  private boolean minds() {
    return moves.stream().map(disclosure.scene()::effect).anyMatch(effect -> effect.worth() < 0);
  }

  /** A closed question about something that he knows gets a yes or a no. */
  private Optional<String> yesOrNo() {
    List<String> answers = new ArrayList<>();
    if (is(Circumstances.CLOSED)) {
      disclosure.scene().topics(turn).forEach(fact -> answers.addAll(fact.yesOrNo()));
    }
    return answers.isEmpty() ? Optional.empty() : voice.unsaid(answers, Map.of());
  }

  /** Whether a move is the first that counts. */
  private boolean is(String move) {
    return !moves.isEmpty() && moves.get(0).id().equals(move);
  }
}
