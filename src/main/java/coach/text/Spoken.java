package coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A constant that cards know by a name in small letters with blanks. */
public interface Spoken {

  /** Returns the name in the code. */
  String name();

  /** Returns the name in a card, such as {@code take up}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the names of all constants, in their order. */
  static List<String> ids(Class<? extends Spoken> kind) {
    List<String> ids = new ArrayList<>();
    for (Spoken one : kind.getEnumConstants()) {
      ids.add(one.id());
    }
    return ids;
  }
}
