package coach.listen;

import java.util.List;

/**
 * What a turn of a seller does.
 *
 * @param acts the main one first
 * @param misquotes what it says back that the client did not say
 * @param sentences which of its sentences does what
 */
public record TurnActs(List<Act> acts, List<Misquote> misquotes, List<SentenceActs> sentences) {}
