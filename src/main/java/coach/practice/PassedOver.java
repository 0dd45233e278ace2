package coach.practice;

import coach.listen.TurnContext;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.PracticeCard;
import coach.phrasebook.Role;
import coach.text.ContentWords;
import coach.text.Language;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Speech;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hears that a client has asked about the seller himself, and that he goes on with his own. */
final class PassedOver {

  private static final String MOVE = "unanswered";
  private static final String ASKS_BACK = "asks-back";

  private final Phrases<Boolean> asked;
  private final Language language;
  private final Set<String> own;

  PassedOver(Phrasebook book, PracticeCard practice) {
    language = book.language();
    Phrases.Builder<Boolean> builder = new Phrases.Builder<>(book.lists());
    asked = builder.add(true, practice.named().getOrDefault(ASKS_BACK, List.of())).build();
    own = new HashSet<>(practice.role(Role.GO_ON));
  }

  /**
   * Returns that the question was left open; empty where there was none, or something answers it.
   *
   * @param moves what the reply is by itself
   */
  Optional<Move> by(Message reply, TurnContext told, Set<String> moves) {
    Message last = new Speech(language).of(told.last());
    List<Sentence> said = reply.sentences(PartKind.BODY);
    return last.sentences(PartKind.BODY).stream()
        .filter(sentence -> sentence.isQuestion() && !asked.in(sentence).isEmpty())
        .filter(question -> goesOn(moves))
        .filter(question -> shared(said, question) == 0)
        .findFirst()
        .map(question -> new Move(MOVE, last.line(question), 0));
  }

  private boolean goesOn(Set<String> moves) {
    Set<String> done = new HashSet<>(moves);
    done.remove(Circumstances.GENERAL);
    return !done.isEmpty() && own.containsAll(done);
  }

  private int shared(List<Sentence> said, Sentence question) {
    return ContentWords.shared(
        ContentWords.of(said, language), ContentWords.of(List.of(question), language));
  }
}
