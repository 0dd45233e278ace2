package coach.check;

import coach.text.Language;
import coach.text.Topic;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether two names may belong to the same person. */
final class NameForms {

  private static final int SHORTEST = 3;

  /** Letters that are also written as two: with Müller, both Mueller and Muller. */
  private static final Map<Character, String> PAIRS =
      Map.of(
          'ä', "ae", 'ö', "oe", 'ü', "ue", 'õ', "oe", 'å', "aa", 'ø', "oe", 'æ', "ae", 'ß', "ss",
          'þ', "th");

  /** Letters that Unicode does not take apart into a letter and a mark. */
  private static final Map<Character, String> WHOLE =
      Map.of('ø', "o", 'æ', "a", 'ß', "ss", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i");

  private final Map<String, Set<String>> fullNames = new HashMap<>();

  NameForms(Language language) {
    for (Map.Entry<String, List<String>> entry : language.equivalents(Topic.NICKNAMES).entrySet()) {
      link(entry.getKey(), entry.getKey());
      entry.getValue().forEach(other -> link(other, entry.getKey()));
    }
  }

  private void link(String name, String full) {
    forms(name).forEach(form -> fullNames.computeIfAbsent(form, k -> new HashSet<>()).add(full));
  }

  /** Whether a word is a first name that the language card knows. */
  boolean isFirstName(String name) {
    return forms(name).stream().anyMatch(fullNames::containsKey);
  }

  /**
   * Whether two folded names may be forms of one; names in different scripts cannot be told apart.
   */
  boolean mayBeSame(String one, String other) {
    return isSame(one, other)
        || isInitial(one, other)
        || isInitial(other, one)
        || isShort(one, other)
        || isShort(other, one);
  }

  /** Whether two folded names are one, spelled or called in two ways; neither is cut short. */
  boolean isSame(String one, String other) {
    if (script(one) != script(other)) {
      return true;
    }
    for (String a : forms(one)) {
      for (String b : forms(other)) {
        if (a.equals(b) || haveSameFullName(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean haveSameFullName(String a, String b) {
    Set<String> full = new HashSet<>(fullNames.getOrDefault(a, Set.of()));
    full.retainAll(fullNames.getOrDefault(b, Set.of()));
    return !full.isEmpty();
  }

  static boolean isInitial(String name, String of) {
    return name.length() == 1 && of.startsWith(name);
  }

  private static boolean isShort(String name, String of) {
    for (String a : forms(name)) {
      for (String b : forms(of)) {
        if (isCutShort(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Kris for Kristjan; not Paul for Paula, where one letter makes another name. */
  private static boolean isCutShort(String name, String of) {
    return name.length() >= SHORTEST && of.length() >= name.length() + 2 && of.startsWith(name);
  }

  private static UnicodeScript script(String name) {
    return UnicodeScript.of(name.codePointAt(0));
  }

  /** Returns a name and its hyphened parts, each with and without its marks. */
  static Set<String> forms(String name) {
    Set<String> forms = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == '-') {
        add(name.substring(start, i), forms);
        start = i + 1;
      }
    }
    add(name, forms);
    return forms;
  }

  private static void add(String piece, Set<String> forms) {
    if (!piece.isEmpty()) {
      forms.add(plain(piece));
      forms.add(paired(piece));
    }
  }

  private static String plain(String name) {
    if (isAscii(name)) {
      return name;
    }
    StringBuilder letters = new StringBuilder();
    for (char c : Normalizer.normalize(replaced(name, WHOLE), Normalizer.Form.NFD).toCharArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static String paired(String name) {
    return isAscii(name)
        ? name
        : plain(replaced(Normalizer.normalize(name, Normalizer.Form.NFC), PAIRS));
  }

  private static String replaced(String name, Map<Character, String> by) {
    StringBuilder letters = new StringBuilder();
    for (char c : name.toCharArray()) {
      letters.append(by.getOrDefault(c, String.valueOf(c)));
    }
    return letters.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
