package coach.text;

import coach.text.Node.Step;
import coach.text.Node.Step.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads the patterns of cards.
 *
 * <p>The grammar is plain on purpose: words, {@code word*}, {@code *ending}, {@code (a|b)}, {@code
 * word(s)}, {@code …}, {@code #}, {@code {list}}, {@code ^}, {@code $}. A pattern is compiled from
 * its end backwards, so that each part knows where to go on and no empty steps are needed.
 */
final class PhraseParser {

  private static final String SPECIAL = "(){}|^$#*\u2026";

  private final String pattern;
  private final Predicate<String> lists;
  private int at;

  private PhraseParser(String pattern, Predicate<String> lists) {
    this.pattern = pattern;
    this.lists = lists;
  }

  /** Compiles a pattern; throws a {@link PhraseSyntaxException} where it cannot be read. */
  static Node parse(String pattern, Predicate<String> lists) {
    PhraseParser parser = new PhraseParser(pattern, lists);
    Element whole = parser.choice(0);
    if (parser.at < pattern.length()) {
      throw new PhraseSyntaxException("a closing ')' without its '('");
    }
    Node node = whole.compile(Node.ACCEPT);
    if (node.steps().stream().anyMatch(step -> step.kind() == Kind.ACCEPT)) {
      throw new PhraseSyntaxException(
          "the pattern matches nothing at all: give it a word that must be there");
    }
    return node;
  }

  /** A piece of a pattern that can be put in front of what follows it. */
  private interface Element {
    Node compile(Node next);
  }

  private static Element step(Kind kind, String text) {
    return next -> new Node(List.of(new Step(kind, text, next)));
  }

  private static Element sequence(List<Element> elements) {
    return next -> {
      Node node = next;
      for (int i = elements.size() - 1; i >= 0; i--) {
        node = elements.get(i).compile(node);
      }
      return node;
    };
  }

  private static Element either(List<Element> branches) {
    return next -> {
      List<Step> steps = new ArrayList<>();
      for (Element branch : branches) {
        steps.addAll(branch.compile(next).steps());
      }
      return new Node(steps);
    };
  }

  private Element choice(int depth) {
    List<Element> branches = new ArrayList<>();
    branches.add(sequence(depth));
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      if (depth == 0) {
        throw new PhraseSyntaxException("'|' stands between brackets: (a|b)");
      }
      at++;
      branches.add(sequence(depth));
    }
    return branches.size() == 1 ? branches.get(0) : either(branches);
  }

  private Element sequence(int depth) {
    List<Element> elements = new ArrayList<>();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      element(depth, elements);
    }
    return sequence(elements);
  }

  private void element(int depth, List<Element> elements) {
    char c = pattern.charAt(at);
    switch (c) {
      case '(' -> elements.add(group(depth));
      case '{' -> elements.add(list());
      case '^' -> elements.add(sign(Kind.START));
      case '\u2026' -> elements.add(sign(Kind.GAP));
      case '#' -> elements.add(sign(Kind.NUMBER));
      case '$' -> elements.add(at + 1 == pattern.length() ? sign(Kind.END) : money());
      case '*' -> elements.add(ending());
      case '}' -> throw new PhraseSyntaxException("a closing '}' without its '{'");
      default -> words(depth, elements);
    }
  }

  private Element sign(Kind kind) {
    at++;
    return step(kind, "");
  }

  private Element money() {
    at++;
    return step(Kind.WORD, "$");
  }

  private Element group(int depth) {
    at++;
    Element inside = choice(depth + 1);
    if (at >= pattern.length()) {
      throw new PhraseSyntaxException("an opening '(' without its ')'");
    }
    at++;
    return inside;
  }

  private Element list() {
    int close = pattern.indexOf('}', at);
    if (close < 0) {
      throw new PhraseSyntaxException("an opening '{' without its '}'");
    }
    String name = pattern.substring(at + 1, close).strip();
    if (!lists.test(name)) {
      throw new PhraseSyntaxException("there is no word list {" + name + "}");
    }
    at = close + 1;
    return step(Kind.LIST, name);
  }

  private boolean isLetter(int place) {
    return place < pattern.length() && Character.isLetterOrDigit(pattern.charAt(place));
  }

  private Element ending() {
    int from = ++at;
    while (isLetter(at) || isLetter(at + 1) && pattern.charAt(at) == '\'') {
      at++;
    }
    String text = Words.fold(pattern.substring(from, at));
    return text.isEmpty() ? step(Kind.ANY, "") : step(Kind.ENDING, text);
  }

  /**
   * Reads plain words up to the next special sign; the last may have a star or an optional ending.
   */
  private void words(int depth, List<Element> elements) {
    int from = at;
    at = plainEnd();
    List<Word> found = Words.of(pattern, from, at);
    char after = at < pattern.length() ? pattern.charAt(at) : ' ';
    boolean glued = !found.isEmpty() && found.get(found.size() - 1).end() == at;
    for (int i = 0; i < found.size(); i++) {
      String word = found.get(i).text();
      boolean last = i == found.size() - 1;
      if (last && glued && after == '*') {
        at++;
        elements.add(step(Kind.BEGINNING, word));
      } else if (last && glued && after == '(') {
        elements.add(endings(word, depth));
      } else {
        elements.add(step(Kind.WORD, word));
      }
    }
  }

  private int plainEnd() {
    int end = at;
    while (end < pattern.length() && SPECIAL.indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Reads {@code word(s|ed)}: the word with or without one of the endings. */
  private Element endings(String word, int depth) {
    int close = pattern.indexOf(')', at);
    if (close < 0) {
      throw new PhraseSyntaxException("an opening '(' without its ')'");
    }
    List<Element> branches = new ArrayList<>();
    branches.add(step(Kind.WORD, word));
    for (String ending : pattern.substring(at + 1, close).split("\\|")) {
      branches.add(step(Kind.WORD, word + Words.fold(ending.strip())));
    }
    at = close + 1;
    return either(branches);
  }
}
