package coach.phrasebook;

import java.util.List;

/**
 * A kind of client.
 *
 * @param id its name, such as {@code micromanager}
 * @param intro what shows this client, in a sentence or two
 * @param method the METHODS id
 * @param signs patterns in the client's words that show the kind
 * @param handle how to handle him
 * @param avoid what to avoid
 * @param say what to say next
 */
public record ClientCard(
    String id,
    String intro,
    String method,
    List<String> signs,
    List<String> handle,
    List<String> avoid,
    List<String> say) {}
