package coach.text;

import java.util.List;
import java.util.Locale;

/**
 * Finds a leave-taking or a name that stands on the last line of the body: {@code Talk soon. Best
 * regards}, {@code Can you do it? Anna}.
 */
final class SignOffs {

  private static final int LONGEST = 12;

  /** A shorter sentence before a name may be a question that the name answers: "Which town?" */
  private static final int SENTENCE = 4;

  /** A person's name has no more words. */
  private static final int NAME = 3;

  private SignOffs() {}

  /**
   * Makes a part of its own of the last sentence of the body, if it takes leave or gives a name and
   * does nothing else.
   */
  static void splitLast(String text, SignatureLines judge, List<Part> parts) {
    int last = parts.size() - 1;
    while (last >= 0 && parts.get(last).kind() != PartKind.BODY) {
      if (parts.get(last).kind() == PartKind.SIGN_OFF) {
        return;
      }
      last--;
    }
    if (last < 0) {
      return;
    }
    Part body = parts.get(last);
    int count = body.sentences().size();
    int from = start(text, judge, body);
    if (from == count) {
      return;
    }
    List<Sentence> rest = body.sentences().subList(0, from);
    int stop = rest.get(from - 1).span().end();
    parts.set(last, new Part(PartKind.BODY, new Span(body.span().start(), stop), rest));
    Span span = new Span(body.sentences().get(from).span().start(), body.span().end());
    List<Word> words = Words.of(text, span.start(), span.end());
    parts.add(last + 1, new Part(PartKind.SIGN_OFF, span, List.of(new Sentence(span, words))));
  }

  /**
   * Returns the index of the sentence from which on he takes leave; the count where he does not.
   */
  private static int start(String text, SignatureLines judge, Part body) {
    List<Sentence> sentences = body.sentences();
    int last = sentences.size() - 1;
    if (last < 1) {
      return sentences.size();
    }
    if (isLeave(sentences.get(last), judge)) {
      return last;
    }
    if (!isSigned(text, judge, sentences.get(last - 1), sentences.get(last))) {
      return sentences.size();
    }
    // Of "Kind regards, Mag. Eva Tull" the stop after the title ends no sentence.
    boolean titled = last > 1 && isLeave(sentences.get(last - 1), judge);
    Span before = sentences.get(last - 1).span();
    return titled && text.charAt(before.end() - 1) == '.' ? last - 1 : last;
  }

  private static boolean isLeave(Sentence sentence, SignatureLines judge) {
    List<Word> words = sentence.words();
    int end = words.size() > LONGEST ? 0 : judge.signOffEnd(words);
    return end > 0 && judge.isName(words.subList(end, words.size()));
  }

  /**
   * Whether a name stands on the same line after a finished sentence, without a stop of its own. An
   * answer to a question of a few words is none.
   */
  private static boolean isSigned(
      String text, SignatureLines judge, Sentence before, Sentence sentence) {
    String between = text.substring(before.span().end(), sentence.span().start());
    return between.indexOf('\n') < 0
        && SentenceEnds.isMark(text.charAt(before.span().end() - 1))
        && !SentenceEnds.isMark(text.charAt(sentence.span().end() - 1))
        && (before.wordCount() >= SENTENCE || isLeave(before, judge))
        && isPersonsName(sentence.words(), text, judge)
        && !judge.isSaidAlone(sentence);
  }

  private static boolean isPersonsName(List<Word> words, String text, SignatureLines judge) {
    for (Word word : words) {
      String written = word.span().of(text);
      boolean shouted = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
      if (word.kind() == Word.Kind.NUMBER || word.kind() == Word.Kind.LINK || shouted) {
        return false;
      }
    }
    List<Word> names = words.stream().filter(word -> word.text().length() > 1).toList();
    return !names.isEmpty() && words.size() <= NAME && judge.isName(names);
  }
}
