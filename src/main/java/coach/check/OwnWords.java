package coach.check;

import coach.phrasebook.Scope;
import coach.text.Message;
import coach.text.Part;
import coach.text.PartKind;
import coach.text.Sentence;
import coach.text.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the author wrote in a message: its sentences, and the parts that they stand in.
 *
 * <p>Sentences have no equals, so that each is itself in sets and maps.
 */
final class OwnWords {

  /** Sentences in which a mail that asks or promises something at its end does so. */
  private static final int ENDING = 3;

  /**
   * Fewer words in small letters are a name, a farewell, a row of a table, and rarely a sentence.
   */
  private static final int SENTENCE = 3;

  private final Message message;
  private final List<Sentence> all = new ArrayList<>();
  private final Map<Sentence, Part> partOf = new HashMap<>();
  private final Map<Scope, List<Sentence>> sentences = new EnumMap<>(Scope.class);
  private final Map<Scope, Set<Sentence>> members = new EnumMap<>(Scope.class);
  private final List<Sentence> body;
  private final int bodyWords;

  OwnWords(Message message) {
    this.message = message;
    this.body = message.sentences(PartKind.BODY);
    this.bodyWords = Sentence.wordCount(body);
    for (Part part : message.parts()) {
      if (part.kind().isOwnWords()) {
        all.addAll(part.sentences());
        part.sentences().forEach(sentence -> partOf.put(sentence, part));
      }
    }
    for (Scope scope : Scope.values()) {
      sentences.put(scope, sentences(scope));
      members.put(scope, new HashSet<>(sentences.get(scope)));
    }
  }

  List<Sentence> body() {
    return body;
  }

  int bodyWords() {
    return bodyWords;
  }

  /** Returns the sentences that a rule of this scope looks at. */
  List<Sentence> in(Scope scope) {
    return sentences.get(scope);
  }

  /** Whether one of the author's sentences is one that a rule of this scope looks at. */
  boolean isIn(Scope scope, Sentence sentence) {
    return members.get(scope).contains(sentence);
  }

  private List<Sentence> sentences(Scope scope) {
    return switch (scope) {
      case SUBJECT -> message.sentences(PartKind.SUBJECT);
      case SALUTATION -> message.sentences(PartKind.SALUTATION);
      case SIGN_OFF -> message.sentences(PartKind.SIGN_OFF);
      case OPENING -> body.isEmpty() ? List.of() : List.of(body.get(0));
      case ENDING -> ending();
      case CLOSING -> body.isEmpty() ? List.of() : List.of(body.get(body.size() - 1));
      case BODY -> body;
      case ALL -> all;
    };
  }

  private List<Sentence> ending() {
    int from = body.size();
    int counted = 0;
    while (from > 0 && counted < ENDING) {
      from--;
      counted += smallWords(body.get(from)) < SENTENCE ? 0 : 1;
    }
    return body.subList(from, body.size());
  }

  private static int smallWords(Sentence sentence) {
    int count = 0;
    for (Word word : sentence.words()) {
      count += word.kind() == Word.Kind.WORD && !word.capital() ? 1 : 0;
    }
    return count;
  }

  /** Whether one of the author's sentences stands in an item of a list. */
  boolean isListed(Sentence sentence) {
    Part part = partOf.get(sentence);
    return part.span().start() < part.sentences().get(0).span().start();
  }

  /** Returns the part that one of the author's sentences stands in. */
  Part partOf(Sentence sentence) {
    return partOf.get(sentence);
  }

  /** Whether a place of the draft stands in quotation marks or code. */
  boolean isQuoted(int offset) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = all.get(middle);
      if (sentence.span().contains(offset)) {
        return quotedWord(sentence, offset);
      }
      low = sentence.span().start() < offset ? middle + 1 : low;
      high = sentence.span().start() < offset ? high : middle - 1;
    }
    return false;
  }

  private static boolean quotedWord(Sentence sentence, int offset) {
    for (Word word : sentence.words()) {
      if (word.end() > offset) {
        return word.quoted();
      }
    }
    return false;
  }
}
