package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the questions of a client that want an answer. */
final class AskedQuestions {

  private final Asking asking;
  private final Vocative vocative;
  private final ClauseSplitter splitter;
  private final Cues polite;
  private final Cues twice;
  private final Language language;

  AskedQuestions(FamilyBook book) {
    PersonShift shift = new PersonShift(book);
    asking = new Asking(book, shift);
    vocative = new Vocative(book, asking, shift);
    this.language = book.language();
    splitter = new ClauseSplitter(book);
    twice = new Cues(book.card(Family.REQUESTS), List.of("Asks twice"), book.lists());
    polite = new Cues(book.card(Family.REQUESTS), List.of("Asked in passing"), book.lists());
  }

  /** Returns the questions in the order of the text, each once. */
  List<Asked> in(ClientWords client) {
    Map<String, Asked> questions = new LinkedHashMap<>();
    asking(client).forEach(whole -> questions.putIfAbsent(whole.written(), asked(whole)));
    return List.copyOf(questions.values());
  }

  /** Returns the same, but of a sentence that asks for several things each by itself. */
  List<Asked> each(ClientWords client) {
    Map<String, Asked> questions = new LinkedHashMap<>();
    for (Passage whole : asking(client)) {
      List<Asked> parts = new ArrayList<>();
      for (Passage piece : pieces(whole)) {
        Asked asked = asking.asked(piece, whole);
        if (asked != null) {
          parts.add(new Asked(words(piece), asked.said(), asked.isRequest()));
        }
      }
      boolean several = parts.size() > 1 && parts.stream().noneMatch(one -> one.said().isEmpty());
      List<Asked> all = several ? parts : List.of(asked(whole));
      all.forEach(one -> questions.putIfAbsent(one.words(), one));
    }
    return List.copyOf(questions.values());
  }

  /** Returns the parts of a question, cut also where it asks for something else: "and who …?" */
  private List<Passage> pieces(Passage whole) {
    List<Passage> pieces = new ArrayList<>();
    for (Clause clause : splitter.of(whole)) {
      Passage piece = clause.passage();
      int from = 0;
      for (PhraseMatch<String> again : twice.in(piece.sentence())) {
        if (again.first() > from) {
          pieces.add(piece.part(from, again.first()));
          from = again.first();
        }
      }
      pieces.add(from == 0 ? piece : piece.part(from, piece.words().size()));
    }
    return pieces;
  }

  private List<Passage> asking(ClientWords client) {
    List<Passage> asking = new ArrayList<>();
    for (Sentence sentence : client.sentences()) {
      Passage whole = vocative.without(Passage.of(client.text(), sentence));
      boolean asks = whole.isQuestion() || isAsking(whole);
      if (asks && polite.in(sentence).isEmpty()) {
        asking.add(whole);
      }
    }
    return asking;
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
