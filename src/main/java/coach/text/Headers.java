package coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the header block of a draft says.
 *
 * @param present whether the draft has a header block at all
 * @param from the authors
 * @param to those in To
 * @param copied those in Cc and Bcc, in that order
 * @param subject the subject; empty where the header is missing or blank
 * @param date the Date header as written; empty where it is missing
 * @param reply whether In-Reply-To or References name an earlier message
 */
public record Headers(
    boolean present,
    List<Address> from,
    List<Address> to,
    List<Address> copied,
    Optional<String> subject,
    Optional<String> date,
    boolean reply) {

  /** A draft without a header block. */
  public static final Headers NONE =
      new Headers(
          false, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), false);

  public Headers {
    from = List.copyOf(from);
    to = List.copyOf(to);
    copied = List.copyOf(copied);
  }

  /** Returns those in To, Cc and Bcc, in that order. */
  public List<Address> recipients() {
    List<Address> all = new ArrayList<>(to);
    all.addAll(copied);
    return all;
  }
}
