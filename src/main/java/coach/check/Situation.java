package coach.check;

import coach.text.Address;
import coach.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is known around a draft.
 *
 * @param stage the stage of the talk, if the user named it
 * @param client the kind of client, if the user named it
 * @param sent the day on which the message is sent, if the user named it; it counts more than a
 *     Date header
 * @param today tells the day of the check, where nothing says when the message is sent; asked only
 *     then, since the first look at the calendar is slow
 * @param recipients whom the user said it goes to; those of the headers are known besides
 * @param incoming the client's message that is answered, if the user gave it
 * @param ownNames names of the author's own people and companies, as written
 */
public record Situation(
    Optional<String> stage,
    Optional<String> client,
    Optional<LocalDate> sent,
    Supplier<LocalDate> today,
    List<Address> recipients,
    Optional<Message> incoming,
    List<String> ownNames) {

  public Situation {
    recipients = List.copyOf(recipients);
    ownNames = List.copyOf(ownNames);
  }

  /** Returns the situation in which nothing is known but the day. */
  public static Situation on(LocalDate today) {
    return new Situation(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        () -> today,
        List.of(),
        Optional.empty(),
        List.of());
  }
}
