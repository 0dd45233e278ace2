package coach.check;

import coach.text.Address;
import coach.text.Word;
import coach.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of people and companies around a message. */
final class KnownNames {

  private KnownNames() {}

  /** Returns the folded words of all names in the headers and of those that the user gave. */
  static Set<String> in(Reading reading) {
    List<Address> addresses = new ArrayList<>(reading.recipients());
    addresses.addAll(reading.message().headers().from());
    Set<String> names = new HashSet<>();
    for (Address address : addresses) {
      add(address.name(), names);
    }
    for (String own : reading.situation().ownNames()) {
      add(own, names);
    }
    return names;
  }

  private static void add(String name, Set<String> names) {
    for (Word word : Words.of(name)) {
      names.add(word.text());
    }
  }
}
