package coach.practice;

import coach.text.OneLine;

/** A talk as text, a turn a line, in the form that {@code coach review} reads. */
final class Transcript {

  private static final String CLIENT = "Client: ";
  private static final String SELLER = "Seller: ";

  private final StringBuilder text = new StringBuilder();

  /** Returns a practised talk. */
  static String of(Session session) {
    Transcript transcript = new Transcript().client(session.past().opening());
    for (Turn turn : session.past().turns()) {
      transcript.seller(turn.reply()).client(turn.says());
    }
    return transcript.toString();
  }

  Transcript client(String turn) {
    return line(CLIENT, turn);
  }

  Transcript seller(String turn) {
    return line(SELLER, turn);
  }

  private Transcript line(String speaker, String turn) {
    text.append(speaker).append(OneLine.of(turn)).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
