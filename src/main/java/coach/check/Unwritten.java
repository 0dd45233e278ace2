package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.Message;
import coach.text.Part;
import coach.text.Sentence;
import coach.text.Shapes;
import coach.text.Span;
import coach.text.Word;
import coach.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The places of a draft that wait for words, such as {@code [answer: when can you start?]}.
 *
 * <p>What stands in them says what is to be written, to the author and not to the client: only the
 * rule that finds the places speaks of it.
 *
 * @param spans the places, in the order of the text
 */
record Unwritten(List<Span> spans) {

  /** Nothing waits. */
  static final Unwritten NONE = new Unwritten(List.of());

  /** Finds the places by the shapes of all cards that name some. */
  static Unwritten in(Message message, List<Shapes> shapes) {
    List<Span> spans = new ArrayList<>();
    for (Shapes some : shapes) {
      spans.addAll(some.in(message.draft().text()));
    }
    spans.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return new Unwritten(spans);
  }

  /** Returns the shapes of the places that a card names; empty where it names none. */
  static List<Shapes> shapes(RuleCard card) {
    for (RuleCard.Patterns patterns : card.patterns()) {
      if (patterns.heading() == Heading.TO_FILL_IN) {
        return List.of(CardShapes.under(Heading.TO_FILL_IN, card));
      }
    }
    return List.of();
  }

  /** Returns a message as written so far: the author's words in the places are left out. */
  Message without(Message message) {
    if (spans.isEmpty()) {
      return message;
    }
    BitSet waiting = new BitSet();
    spans.forEach(span -> waiting.set(span.start(), span.end()));
    List<Part> parts = new ArrayList<>();
    for (Part part : message.parts()) {
      parts.add(part.kind().isOwnWords() ? without(part, waiting) : part);
    }
    return new Message(message.draft(), message.headers(), parts);
  }

  private static Part without(Part part, BitSet waiting) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : part.sentences()) {
      List<Word> words = new ArrayList<>(sentence.words());
      words.removeIf(word -> waiting.get(word.start()));
      if (!words.isEmpty()) {
        sentences.add(new Sentence(sentence.span(), words));
      }
    }
    return new Part(part.kind(), part.span(), sentences);
  }

  /** Whether a place waits for the answer to a question: its words stand there. */
  boolean asks(Sentence question, CharSequence draft) {
    List<String> asked = texts(question.words());
    for (Span span : spans) {
      List<Word> words = Words.of(draft, span.start(), span.end());
      if (Collections.indexOfSubList(texts(words), asked) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<String> texts(List<Word> words) {
    List<String> texts = new ArrayList<>();
    for (Word word : words) {
      if (word.kind() != Word.Kind.SIGN) {
        texts.add(word.text());
      }
    }
    return texts;
  }
}
