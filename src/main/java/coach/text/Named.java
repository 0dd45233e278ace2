package coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A constant that cards, options and reports know by a name in small letters with hyphens. */
public interface Named {

  /** Returns the name in the code. */
  String name();

  /** Returns the name elsewhere, such as {@code sign-off}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the constant of a name; throws {@link IllegalArgumentException} where none has it. */
  static <E extends Enum<E>> E of(Class<E> kind, String id) {
    return Enum.valueOf(kind, id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Returns the constant of a name, if one has it. */
  static <E extends Enum<E> & Named> Optional<E> find(Class<E> kind, String id) {
    for (E one : kind.getEnumConstants()) {
      if (one.id().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** Returns the names of all constants, in their order. */
  static List<String> ids(Class<? extends Named> kind) {
    List<String> ids = new ArrayList<>();
    for (Named one : kind.getEnumConstants()) {
      ids.add(one.id());
    }
    return ids;
  }
}
