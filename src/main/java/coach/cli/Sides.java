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

/**
 * Finds out who of a talk is on the seller's side.
 *
 * @param talk what was said
 * @param complaints where a guess is told
 * @param dialogue asks the user; empty where nobody can answer
 */
record Sides(Transcript talk, Complaints complaints, Optional<Dialogue> dialogue) {

  static final String ME = "--me";

  /**
   * Returns the speakers on the seller's side: those named, else the own people of the
   * configuration, else whom the user names when asked, else whoever asks more, with a word of
   * caution.
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

  /** Returns the speaker of a name, or else all of whose name it is a part. */
  private List<String> called(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
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
    Map<String, Integer> questions = new HashMap<>();
    for (Transcript.Line line : talk.lines()) {
      questions.merge(line.speaker(), questions(line.text()), Integer::sum);
    }
    // Where nobody asks more: on the telephone sellers speak first, by mail clients write first.
    boolean lastOfEqual = talk.form() == Transcript.Form.WRITTEN;
    String asker = talk.speakers().get(0);
    for (String speaker : talk.speakers()) {
      int more = questions.get(speaker) - questions.get(asker);
      asker = more > 0 || more == 0 && lastOfEqual ? speaker : asker;
    }
    complaints.note(
        "taken for the seller: "
            + asker
            + ", who asks most; if that is wrong, say "
            + ME
            + " NAME ("
            + speakers()
            + ")");
    return asker;
  }

  private static int questions(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == '?' || text.charAt(i) == '\uFF1F' ? 1 : 0;
    }
    return count;
  }

  private String speakers() {
    return String.join(", ", talk.speakers());
  }
}
