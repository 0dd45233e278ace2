package coach.text;

import java.util.function.Supplier;

/**
 * A value that is made when first asked for, since many runs never ask.
 *
 * <p>For one thread at a time.
 */
public final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private T value;

  /** Keeps how the value is made. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    if (value == null) {
      value = maker.get();
    }
    return value;
  }
}
