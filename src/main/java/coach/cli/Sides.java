package coach.cli;

import coach.report.Printable;
import coach.text.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Finds out who of a talk is on the seller's side.
 *
 * @param talk what was said
 * @param complaints where a guess is told
 * @param dialogue asks the user; empty where nobody can answer
 * @param selling tells how much some words sound like a seller's
 */
record Sides(
    Transcript talk,
    Complaints complaints,
    Optional<Dialogue> dialogue,
    ToIntFunction<String> selling) {

  static final String ME = "--me";

  /**
   * Returns the speakers on the seller's side: those named, else the own people of the
   * configuration, else whom the user names when asked, else whoever asks and offers more, with a
   * word of caution.
   *
   * @param me names as typed; one unknown is a failure
   * @param people names of the configuration; one who does not speak is nothing
   */
  Set<String> sellers(List<String> me, List<String> people) {
    Set<String> sellers = new LinkedHashSet<>();
    for (String name : me) {
      sellers.add(named(name));
    }
    if (me.isEmpty()) {
      people.forEach(name -> sellers.addAll(called(name)));
    }
    if (sellers.containsAll(talk.speakers())) {
      throw new CommandFailure("Nobody is left to be the client.", "Speakers: " + speakers() + ".");
    }
    return sellers.isEmpty() ? Set.of(asked().orElseGet(this::guess)) : sellers;
  }

  /** Returns whom the user says he is; empty where he does not, or nobody can. */
  private Optional<String> asked() {
    String question = "Which of them are you (" + Printable.line(speakers()) + "; Enter: guess)? ";
    String answer = dialogue.map(one -> one.ask(question)).orElse("");
    while (answer != null && !answer.isBlank()) {
      List<String> called = called(answer);
      if (called.size() == 1) {
        return Optional.of(called.get(0));
      }
      answer = dialogue.orElseThrow().ask(question);
    }
    return Optional.empty();
  }

  private String named(String name) {
    List<String> called = called(name);
    if (called.size() != 1) {
      String problem = called.isEmpty() ? "' does not speak." : "' may be more than one.";
      throw new CommandFailure(ME + ": '" + name + problem, "Speakers: " + speakers() + ".");
    }
    return called.get(0);
  }

  /** Returns the speaker of a name or an address, or else all of whose name it is a part. */
  private List<String> called(String name) {
    String typed = name.strip().toLowerCase(Locale.ROOT);
    String wanted = talk.addresses().getOrDefault(typed, typed).toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>();
    for (String speaker : talk.speakers()) {
      String known = speaker.toLowerCase(Locale.ROOT);
      if (known.equals(wanted)) {
        return List.of(speaker);
      }
      if (List.of(known.split(" ")).containsAll(List.of(wanted.split(" ")))) {
        parts.add(speaker);
      }
    }
    return parts;
  }

  private String guess() {
    Map<String, Integer> selling = new HashMap<>();
    for (Transcript.Line line : talk.lines()) {
      selling.merge(line.speaker(), this.selling.applyAsInt(line.text()), Integer::sum);
    }
    // Where nobody sells more: on the telephone sellers speak first, by mail clients write first.
    boolean lastOfEqual = talk.form() == Transcript.Form.WRITTEN;
    String seller = talk.speakers().get(0);
    for (String speaker : talk.speakers()) {
      int more = selling.get(speaker) - selling.get(seller);
      seller = more > 0 || more == 0 && lastOfEqual ? speaker : seller;
    }
    complaints.note(
        "taken for the seller: "
            + seller
            + ", who asks and offers most; if that is wrong, say "
            + ME
            + " NAME ("
            + speakers()
            + ")");
    return seller;
  }

  private String speakers() {
    return String.join(", ", talk.speakers());
  }
}
