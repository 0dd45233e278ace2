package coach.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Those who write to each other, as the heads of their mails name them. */
final class Correspondents {

  /** Stands for somebody whom nothing names. */
  static final String UNKNOWN = "?";

  private final Map<String, String> names = new LinkedHashMap<>();

  /** Takes note of whom a mail names. */
  void learn(Headers headers) {
    List<Address> all = new ArrayList<>(headers.from());
    all.addAll(headers.recipients());
    all.forEach(this::learn);
  }

  private void learn(Address address) {
    if (!address.name().isEmpty()) {
      names.putIfAbsent(address.mailbox().toLowerCase(Locale.ROOT), address.name());
    }
  }

  /** Returns the addresses in small letters, with what each is called. */
  Map<String, String> names() {
    return names;
  }

  /** Returns what somebody is called in all mails alike. */
  String name(Address address) {
    String mailbox = address.mailbox().toLowerCase(Locale.ROOT);
    String known = mailbox.isEmpty() ? address.name() : names.get(mailbox);
    return known == null || known.isEmpty() ? address.mailbox() : known;
  }

  /**
   * Returns whom somebody quotes.
   *
   * @param attribution the lines above what is quoted; empty where there are none
   * @param author who quotes it
   * @param recipients whom he writes to
   */
  String quoted(String attribution, String author, List<Address> recipients) {
    int close = attribution.indexOf('>', Math.max(0, attribution.indexOf('@')));
    for (Address address : Addresses.in(attribution.substring(0, close + 1))) {
      if (address.mailbox().indexOf('@') > 0) {
        learn(address);
        return name(address);
      }
    }
    String named = firstNamed(attribution.toLowerCase(Locale.ROOT));
    if (!named.isEmpty()) {
      return named;
    }
    for (Address address : recipients) {
      if (!name(address).equals(author)) {
        return name(address);
      }
    }
    return names.values().stream().filter(name -> !name.equals(author)).findFirst().orElse(UNKNOWN);
  }

  /** Returns who is named first in some lines; empty where nobody known is. */
  private String firstNamed(String lines) {
    String first = "";
    int from = lines.length();
    for (Map.Entry<String, String> known : names.entrySet()) {
      for (String form : List.of(known.getKey(), known.getValue().toLowerCase(Locale.ROOT))) {
        int at = form.isEmpty() ? -1 : lines.indexOf(form);
        if (at >= 0 && at < from) {
          from = at;
          first = known.getValue();
        }
      }
    }
    return first;
  }
}
