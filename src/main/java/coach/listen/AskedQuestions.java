package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.text.Language;
import coach.text.Sentence;
import coach.text.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the questions of a client that want an answer. */
final class AskedQuestions {

  private final Asking asking;
  private final Vocative vocative;
  private final ClauseSplitter splitter;
  private final Cues polite;
  private final Language language;

  AskedQuestions(FamilyBook book) {
    PersonShift shift = new PersonShift(book);
    asking = new Asking(book, shift);
    vocative = new Vocative(book, asking, shift);
    this.language = book.language();
    splitter = new ClauseSplitter(book);
    polite = new Cues(book.card(Family.REQUESTS), List.of("Asked in passing"), book.lists());
  }

  /** Returns the questions in the order of the text, each once. */
  List<Asked> in(ClientWords client) {
    Map<String, Asked> questions = new LinkedHashMap<>();
    for (Sentence sentence : client.sentences()) {
      Passage whole = vocative.without(Passage.of(client.text(), sentence));
      boolean asks = whole.isQuestion() || isAsking(whole);
      if (asks && polite.in(sentence).isEmpty()) {
        questions.putIfAbsent(whole.written(), asked(whole));
      }
    }
    return List.copyOf(questions.values());
  }

  /** Whether a clause asks without a question mark: {@code tell me whether it fits}. */
  private boolean isAsking(Passage whole) {
    return splitter.of(whole).stream()
        .anyMatch(clause -> asking.isAnswered(clause.passage(), whole));
  }

  /** Returns a question as asked; without its words turned where it asks for several things. */
  private Asked asked(Passage whole) {
    Asked only = null;
    boolean several = false;
    for (Clause clause : splitter.of(whole)) {
      Passage piece = clause.passage();
      Asked asked = asking.asked(piece, whole);
      several |= asked != null && only != null;
      only = asked == null ? only : asked;
    }
    return only == null || several
        ? new Asked(words(whole), "", false)
        : new Asked(words(whole), only.said(), only.isRequest());
  }

  /** Returns his words as they stand within a sentence; "I" keeps its capital. */
  private String words(Passage whole) {
    String first = whole.words().get(0).text();
    boolean common = language.words(Topic.FUNCTION_WORDS).contains(first);
    return common && first.length() > 1 ? Tidy.small(whole.written()) : whole.written();
  }
}
