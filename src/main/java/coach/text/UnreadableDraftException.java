package coach.text;

/** A draft that cannot be read; the message says what happened and what to do about it. */
public final class UnreadableDraftException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnreadableDraftException(String message) {
    super(message);
  }

  public UnreadableDraftException(String message, Throwable cause) {
    super(message, cause);
  }
}
