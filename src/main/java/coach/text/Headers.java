package coach.text;

import java.util.List;
import java.util.Optional;

/**
 * What the header block of a draft says.
 *
 * @param present whether the draft has a header block at all
 * @param from the authors
 * @param recipients those in To, Cc and Bcc, in that order
 * @param subject the subject; empty where the header is missing or blank
 * @param date the Date header as written; empty where it is missing
 * @param reply whether In-Reply-To or References name an earlier message
 */
public record Headers(
    boolean present,
    List<Address> from,
    List<Address> recipients,
    Optional<String> subject,
    Optional<String> date,
    boolean reply) {

  /** A draft without a header block. */
  public static final Headers NONE =
      new Headers(false, List.of(), List.of(), Optional.empty(), Optional.empty(), false);

  public Headers {
    from = List.copyOf(from);
    recipients = List.copyOf(recipients);
  }
}
