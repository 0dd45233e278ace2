package coach.practice;

import coach.text.Message;
import coach.text.PartKind;
import coach.text.Sentence;
import coach.text.Transcript;
import java.util.ArrayList;
import java.util.List;

/** Tells what is too much at once in a turn, whatever it is about. */
final class Amounts {

  static final String TOO_LONG = "too-long";
  static final String TOO_MANY_QUESTIONS = "too-many-questions";

  /** More words than this lose the listener in a talk. */
  private static final int LONG = 40;

  /** A mail may be longer; those of 50 to 125 words are answered most (a vendor's figure). */
  private static final int LONG_MAIL = 125;

  private static final int QUESTIONS = 2;

  private Amounts() {}

  /** Returns the moves that there are too many words and questions for, with the count. */
  static List<Move> of(Message reply, Transcript.Form form) {
    List<Move> moves = new ArrayList<>();
    int longest = form == Transcript.Form.SPOKEN ? LONG : LONG_MAIL;
    add(moves, TOO_LONG, Scene.plain(reply).size(), longest);
    add(moves, TOO_MANY_QUESTIONS, questions(reply), QUESTIONS);
    return moves;
  }

  /** Returns how many sentences of a turn ask. */
  static int questions(Message reply) {
    int questions = 0;
    for (Sentence sentence : reply.sentences(PartKind.BODY)) {
      questions += sentence.isQuestion() ? 1 : 0;
    }
    return questions;
  }

  private static void add(List<Move> moves, String id, int count, int most) {
    if (count > most) {
      moves.add(new Move(id, "", count));
    }
  }
}
