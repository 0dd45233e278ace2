package coach.practice;

import coach.check.Report;
import coach.listen.Act;
import coach.listen.Heard;
import coach.listen.SentenceActs;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Sentence;
import java.util.List;

/**
 * A turn of a finished talk.
 *
 * @param number from 1
 * @param speaker as named in the transcript
 * @param seller whether the seller's side speaks
 * @param said the words
 * @param acts what the seller does, the main act first; empty for a client
 * @param heard which of the sentences does what; empty for a client
 * @param report what the rules of tone and promises say of the seller's words
 * @param moves what it was, the gravest first; empty for a client
 * @param advice how often the seller tells the client what to do
 * @param objections what the client objects, the main one first; empty for a seller
 */
public record Utterance(
    int number,
    String speaker,
    boolean seller,
    Message said,
    List<Act> acts,
    List<SentenceActs> heard,
    Report report,
    List<Move> moves,
    int advice,
    List<Heard> objections) {

  public Utterance {
    acts = List.copyOf(acts);
    heard = List.copyOf(heard);
    moves = List.copyOf(moves);
    objections = List.copyOf(objections);
  }

  public String text() {
    return said.draft().text();
  }

  /** Returns how many words a reader would count. */
  public int words() {
    return Sentence.wordCount(sentences());
  }

  List<Sentence> sentences() {
    return said.sentences(PartKind.BODY);
  }

  /** Returns the turn without some moves. */
  Utterance without(List<String> names) {
    List<Move> left = moves.stream().filter(move -> !names.contains(move.id())).toList();
    return new Utterance(
        number, speaker, seller, said, acts, heard, report, left, advice, objections);
  }

  boolean hasAny(List<String> names) {
    return moves.stream().anyMatch(move -> names.contains(move.id()));
  }
}
