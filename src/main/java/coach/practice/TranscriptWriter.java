package coach.practice;

import coach.text.OneLine;

/** A talk as text, a turn a line, in the form that {@code coach review} reads. */
final class TranscriptWriter {

  private static final String CLIENT = "Client: ";
  private static final String SELLER = "Seller: ";

  private final StringBuilder text = new StringBuilder();

  /** Returns a practised talk. */
  static String of(Session session) {
    TranscriptWriter transcript = new TranscriptWriter().client(session.past().opening());
    for (Turn turn : session.past().turns()) {
      transcript.seller(turn.reply()).client(turn.says());
    }
    return transcript.toString();
  }

  TranscriptWriter client(String turn) {
    return line(CLIENT, turn);
  }

  TranscriptWriter seller(String turn) {
    return line(SELLER, turn);
  }

  private TranscriptWriter line(String speaker, String turn) {
    text.append(speaker).append(OneLine.of(turn)).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
