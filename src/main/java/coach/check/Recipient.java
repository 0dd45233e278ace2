package coach.check;

import coach.text.Address;
import coach.text.Language;
import coach.text.Topic;
import coach.text.Word;
import coach.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody in a header, as far as names go.
 *
 * @param names the folded words of the display name, titles left out
 * @param mailbox the words of the mailbox's local part
 * @param address as written
 */
record Recipient(List<String> names, List<String> mailbox, Address address) {

  private static final int SHORTEST = 3;

  static Recipient of(Address address, Language language) {
    List<String> names = new ArrayList<>();
    for (Word word : Words.of(address.name())) {
      if (word.kind() == Word.Kind.WORD && !language.words(Topic.TITLES).contains(word.text())) {
        names.add(word.text());
      }
    }
    return new Recipient(names, pieces(address.local().toLowerCase(Locale.ROOT)), address);
  }

  private static List<String> pieces(String local) {
    List<String> pieces = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= local.length(); i++) {
      boolean letter = i < local.length() && Character.isLetter(local.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        pieces.add(local.substring(start, i));
        start = -1;
      }
    }
    return pieces;
  }

  /**
   * Whether the address tells whom it belongs to: not a post's or a company's, nor a fancy name.
   */
  boolean namesAPerson(Language language, NameForms forms) {
    if (names.stream().anyMatch(forms::isFirstName)) {
      return true;
    }
    if (isRole(mailbox, language) || isRole(names, language)) {
      return false;
    }
    return names.isEmpty()
        ? mailbox.size() == 2 && mailbox.get(1).length() >= SHORTEST
            || mailbox.stream().anyMatch(forms::isFirstName)
        : isTitled(language) || !isCompany() && isMailboxOfNames();
  }

  private boolean isTitled(Language language) {
    return Words.of(address.name()).stream()
        .anyMatch(word -> language.words(Topic.TITLES).contains(word.text()));
  }

  /** Whether the mailbox is made of names and initials; a post has words of its own: garden@. */
  private boolean isMailboxOfNames() {
    Set<String> spellings = new HashSet<>();
    for (String name : names) {
      for (String form : NameForms.forms(name)) {
        spellings.add(form);
        spellings.add(form.substring(0, 1));
      }
    }
    return mailbox.stream().allMatch(piece -> isMadeOf(piece, spellings));
  }

  private static boolean isMadeOf(String piece, Set<String> spellings) {
    boolean made = spellings.contains(piece);
    for (int cut = 1; cut < piece.length() && !made; cut++) {
      made =
          spellings.contains(piece.substring(0, cut)) && spellings.contains(piece.substring(cut));
    }
    return made;
  }

  private static boolean isRole(List<String> words, Language language) {
    for (String word : words) {
      if (language.words(Topic.ROLE_MAILBOXES).contains(word)
          || language.words(Topic.GREETED_GROUPS).contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name begins as the mail domain does: Nordic Paper at nordicpaper.example. */
  private boolean isCompany() {
    String domain = address.domain().toLowerCase(Locale.ROOT);
    return names.get(0).length() >= SHORTEST && domain.startsWith(names.get(0));
  }

  /**
   * Whether a folded name may be this one's: in the display name, or in the mailbox as anna, atamm,
   * annatamm. An initial there is that of a name beside it: p.novak is no Paul where he is Peter.
   */
  boolean mayBeCalled(String name, NameForms forms) {
    return names.stream().anyMatch(own -> forms.mayBeSame(name, own))
        || mailbox.stream()
            .anyMatch(piece -> forms.mayBeSame(name, piece) && !isInitialOfName(piece))
        || isInsideMailbox(name);
  }

  /** Whether a folded name, given after a title, is this one's as it stands, not cut short. */
  boolean isCalled(String name, NameForms forms) {
    return names.stream().anyMatch(own -> forms.isSame(name, own))
        || mailbox.stream().anyMatch(piece -> forms.isSame(name, piece))
        || isInsideMailbox(name);
  }

  private boolean isInsideMailbox(String name) {
    return mailbox.stream().anyMatch(piece -> !names.contains(piece) && isInside(name, piece));
  }

  private boolean isInitialOfName(String piece) {
    return names.stream().anyMatch(own -> NameForms.isInitial(piece, own));
  }

  private static boolean isInside(String name, String piece) {
    for (String form : NameForms.forms(name)) {
      if (form.length() >= SHORTEST && (piece.startsWith(form) || piece.endsWith(form))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the words of the display name as written, first name first, titles left out; empty
   * where there is none.
   */
  List<String> written(Language language) {
    String inOrder = address.nameInOrder();
    List<String> words = new ArrayList<>();
    for (Word word : Words.of(inOrder)) {
      boolean title = language.words(Topic.TITLES).contains(word.text());
      if (word.kind() == Word.Kind.WORD && !title) {
        words.add(inOrder.substring(word.start(), word.end()));
      }
    }
    return words;
  }

  /** Returns how to name this one to the user. */
  String shown() {
    return address.name().isEmpty() ? address.mailbox() : address.name();
  }
}
