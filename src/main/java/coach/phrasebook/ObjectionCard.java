package coach.phrasebook;

import java.util.List;

/**
 * An objection: how it sounds, and how to meet it.
 *
 * @param id its name, such as {@code price}
 * @param intro what stands behind it, in a sentence or two
 * @param method the METHODS ids
 * @param cues what in the client's words shows it
 * @param acknowledge lines that show he was heard, without agreeing or arguing
 * @param explore open questions for the reason
 * @param respond answers for when the reason is known; brackets hold facts to fill in
 * @param confirm lines that see whether it is settled
 */
public record ObjectionCard(
    String id,
    String intro,
    String method,
    Cues cues,
    List<String> acknowledge,
    List<String> explore,
    List<String> respond,
    List<String> confirm) {}
