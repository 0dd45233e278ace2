package coach.check;

import coach.text.Address;
import coach.text.Message;
import coach.text.Part;
import coach.text.PartKind;
import coach.text.Word;
import coach.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of people and companies around a message. */
final class KnownNames {

  /** A longer line is no signature with a name. */
  private static final int MOST_WORDS = 4;

  private KnownNames() {}

  /** Returns the folded words of all names in the headers and of those that the user gave. */
  static Set<String> in(Reading reading) {
    List<Address> addresses = new ArrayList<>(reading.recipients());
    addresses.addAll(reading.message().headers().from());
    Set<String> names = new HashSet<>();
    addresses.forEach(address -> add(address.name(), names));
    reading.situation().ownNames().forEach(own -> add(own, names));
    return names;
  }

  /**
   * Returns the folded words that the client's message is signed with, or that stand in its
   * address.
   */
  static Set<String> ofClient(Reading reading) {
    Set<String> names = new HashSet<>();
    reading
        .message()
        .parts(PartKind.ATTRIBUTION)
        .forEach(part -> add(text(reading.message(), part), names));
    reading
        .message()
        .parts(PartKind.QUOTED)
        .forEach(part -> addShortLines(text(reading.message(), part), names));
    Optional<Message> incoming = reading.situation().incoming();
    if (incoming.isPresent()) {
      incoming
          .get()
          .headers()
          .from()
          .forEach(from -> add(from.name() + " " + from.mailbox(), names));
      for (Part part : incoming.get().parts()) {
        addShortLines(text(incoming.get(), part), names);
      }
    }
    return names;
  }

  private static String text(Message message, Part part) {
    return message.text(part.span());
  }

  private static void addShortLines(String text, Set<String> names) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (Words.of(text, start, end).size() <= MOST_WORDS) {
        add(text.substring(start, end), names);
      }
      start = end + 1;
    }
  }

  private static void add(String text, Set<String> names) {
    for (Word word : Words.of(text)) {
      if (word.capital()) {
        names.add(word.text());
      }
    }
  }
}
