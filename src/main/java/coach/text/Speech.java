package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what was said in a talk: all of it is body, and nothing a greeting or a signature.
 *
 * <p>Who types fast leaves the last question mark out: an end without any mark asks where the
 * sentence opens like a question.
 */
public final class Speech {

  private final Sentences sentences;
  private final Language language;

  /** Makes a reader for a language. */
  public Speech(Language language) {
    this.language = language;
    sentences = new Sentences(language);
  }

  /** Returns a turn as a message of one part; without a part where nothing was said. */
  public Message of(String turn) {
    Draft draft = Draft.ofText("", turn);
    List<Sentence> said = new ArrayList<>(sentences.of(turn, 0, turn.length(), 0));
    if (!said.isEmpty()) {
      said.add(asked(said.remove(said.size() - 1), turn));
    }
    Part body = new Part(PartKind.BODY, new Span(0, turn.length()), said);
    return new Message(draft, Headers.NONE, said.isEmpty() ? List.of() : List.of(body));
  }

  /** Whether a turn ends with a question. */
  public boolean asks(String turn) {
    List<Sentence> said = of(turn).sentences(PartKind.BODY);
    return !said.isEmpty() && said.get(said.size() - 1).isQuestion();
  }

  private Sentence asked(Sentence last, String turn) {
    Word end = last.words().get(last.words().size() - 1);
    boolean open = end.end() == last.span().end() && !end.quoted() && isLetter(turn, end.end());
    if (!open || !opens(last, Topic.OPEN_QUESTIONS) && !opens(last, Topic.CLOSED_QUESTIONS)) {
      return last;
    }
    List<Word> words = new ArrayList<>(last.words());
    words.add(new Word(end.end(), end.end(), "?", Word.Kind.SIGN, false, false));
    return new Sentence(last.span(), words);
  }

  private boolean opens(Sentence sentence, Topic questions) {
    for (PhraseMatch<Topic> match : language.phrases(questions).in(sentence)) {
      if (match.first() == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(String text, int end) {
    return Character.isLetterOrDigit(text.codePointBefore(end));
  }
}
