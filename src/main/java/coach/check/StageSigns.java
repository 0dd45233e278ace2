package coach.check;

import coach.phrasebook.Phrasebook;
import coach.phrasebook.Stage;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the stage of the talk from what both have written. */
final class StageSigns {

  /** The stage of a message that shows no sign of any, for an answer and for the rest. */
  private static final String ANSWER = "reply";

  private static final String OTHER = "follow-up";

  private final Map<String, Stage> stages;
  private final Phrases<String> own;
  private final Phrases<String> clients;

  StageSigns(Phrasebook book) {
    stages = book.stages();
    Phrases.Builder<String> ownSigns = new Phrases.Builder<>(book.lists());
    Phrases.Builder<String> clientSigns = new Phrases.Builder<>(book.lists());
    for (Stage stage : stages.values()) {
      ownSigns.add(stage.id(), stage.signs());
      clientSigns.add(stage.id(), stage.clientSigns());
    }
    own = ownSigns.build();
    clients = clientSigns.build();
  }

  /** Returns the stage that the user named, else the one with most signs, else the usual one. */
  Stage of(Message message, Situation situation, List<Sentence> clientWords) {
    String id =
        situation
            .stage()
            .orElseGet(() -> seen(message, clientWords, situation.incoming().isPresent()));
    return stages.getOrDefault(id, new Stage(id, Map.of(), List.of(), List.of()));
  }

  /** Returns the stage in which a client's words are answered, before there is an answer. */
  String answering(List<Sentence> clientWords) {
    return most(clients.in(clientWords), ANSWER);
  }

  private String seen(Message message, List<Sentence> clientWords, boolean answers) {
    List<PhraseMatch<String>> signs = new ArrayList<>(clients.in(clientWords));
    signs.addAll(own.in(message.sentences(PartKind.SUBJECT)));
    signs.addAll(own.in(message.sentences(PartKind.SALUTATION)));
    signs.addAll(own.in(message.sentences(PartKind.BODY)));
    boolean reply = answers || message.headers().reply() || !clientWords.isEmpty();
    return most(signs, reply ? ANSWER : OTHER);
  }

  /**
   * Returns the stage with most signs. Of two with as many the later on the card counts: a
   * complaint, a change and a refusal are answers too.
   */
  private String most(List<PhraseMatch<String>> signs, String usual) {
    Map<String, Integer> votes = new HashMap<>();
    signs.forEach(sign -> votes.merge(sign.key(), 1, Integer::sum));
    String best = usual;
    int most = 1;
    for (String stage : stages.keySet()) {
      int count = votes.getOrDefault(stage, 0);
      if (count >= most) {
        most = count;
        best = stage;
      }
    }
    return best;
  }
}
