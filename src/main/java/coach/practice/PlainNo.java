package coach.practice;

import coach.listen.TurnContext;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.PracticeCard;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Phrases;
import java.util.List;
import java.util.Optional;

/** Hears that a client wants to be left alone, and that a seller goes past it. */
final class PlainNo {

  private static final String IGNORED = "ignored-no";
  private static final String NO_CONTACT = "no-contact";
  private static final String CONTACT = "contact";

  private final Phrases<Boolean> asked;
  private final Phrases<Boolean> contact;

  PlainNo(Phrasebook book, PracticeCard practice) {
    asked = phrases(NO_CONTACT, book, practice);
    contact = phrases(CONTACT, book, practice);
  }

  private static Phrases<Boolean> phrases(String name, Phrasebook book, PracticeCard practice) {
    Phrases.Builder<Boolean> builder = new Phrases.Builder<>(book.lists());
    return builder.add(true, practice.named().getOrDefault(name, List.of())).build();
  }

  /** Returns that he will call again all the same; empty where he will not, or may. */
  Optional<Move> ignored(Message reply, TurnContext told) {
    return reply.sentences(PartKind.BODY).stream()
        .flatMap(sentence -> contact.in(sentence).stream())
        .findFirst()
        .filter(call -> told.before().stream().anyMatch(said -> !asked.in(said).isEmpty()))
        .map(call -> new Move(IGNORED, reply.text(call.span()), 0));
  }
}
