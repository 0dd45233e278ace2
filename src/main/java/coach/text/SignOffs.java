package coach.text;

import java.util.List;

/**
 * Finds a leave-taking that stands on the last line of the body: {@code Talk soon. Best regards}.
 */
final class SignOffs {

  private SignOffs() {}

  /**
   * Makes a part of its own of the last sentence of the body, if it takes leave and does nothing
   * else.
   */
  static void splitLast(String text, SignatureLines judge, List<Part> parts) {
    int last = parts.size() - 1;
    while (last >= 0 && parts.get(last).kind() != PartKind.BODY) {
      if (parts.get(last).kind() == PartKind.SIGN_OFF) {
        return;
      }
      last--;
    }
    if (last < 0 || parts.get(last).sentences().size() < 2) {
      return;
    }
    Part body = parts.get(last);
    int count = body.sentences().size();
    Sentence leave = body.sentences().get(count - 1);
    List<Word> words = leave.words();
    int end = words.size() > 12 ? 0 : judge.signOffEnd(words);
    if (end == 0 || !judge.isName(words.subList(end, words.size()))) {
      return;
    }
    List<Sentence> rest = body.sentences().subList(0, count - 1);
    int stop = rest.get(rest.size() - 1).span().end();
    parts.set(last, new Part(PartKind.BODY, new Span(body.span().start(), stop), rest));
    Span span = new Span(leave.span().start(), body.span().end());
    parts.add(last + 1, new Part(PartKind.SIGN_OFF, span, List.of(new Sentence(span, words))));
  }
}
