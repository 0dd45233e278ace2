package coach.text;

/** A pattern that cannot be read; the message says what is wrong and what is allowed. */
public final class PhraseSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PhraseSyntaxException(String message) {
    super(message);
  }
}
