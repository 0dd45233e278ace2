package coach.listen;

/** Says a client's words as he wrote them. */
final class Quotation {

  private static final String DOUBLE = "\"\u201C\u201D";

  private Quotation() {}

  /** Returns a phrase with the quoted words of a sentence in its slot. */
  static String of(Packing sentence, String phrase) {
    return of(sentence.words(), sentence.question() ? "?" : ".", phrase);
  }

  static String of(String words, String end, String phrase) {
    boolean within = words.chars().anyMatch(c -> DOUBLE.indexOf(c) >= 0);
    String marks = within ? "\u2018\u2019" : "\u201C\u201D";
    char last = words.charAt(words.length() - 1);
    boolean asked = last == '?';
    boolean ended = asked || DOUBLE.indexOf(last) >= 0 && words.length() > 1 && isStop(words);
    String quoted = marks.charAt(0) + words + (ended ? "" : end) + marks.charAt(1);
    return phrase.isEmpty() ? quoted : phrase.replace(Stems.SLOT, quoted);
  }

  private static boolean isStop(String words) {
    return ".!?".indexOf(words.charAt(words.length() - 2)) >= 0;
  }
}
