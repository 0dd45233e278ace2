package coach.listen;

import coach.listen.GapState.State;
import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import coach.phrasebook.ListenCard;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the ledger of gaps: what the client said of each, plainly, vaguely, or not at all. */
final class Ledger {

  /** How many of his words are shown for a gap. */
  private static final int SHOWN = 3;

  private final ListenBook book;
  private final Phrases<String> known;
  private final Phrases<String> vague;
  private final Phrases<String> alone;

  Ledger(ListenBook book) {
    this.book = book;
    known = phrases("Known");
    vague = phrases("Vague");
    alone = phrases("Leave alone");
  }

  private Phrases<String> phrases(String heading) {
    Phrases.Builder<String> builder = new Phrases.Builder<>(book.lists());
    for (ListenCard card : book.cards(Family.QUESTION).values()) {
      builder.add(card.id(), card.bullets(heading));
    }
    return builder.build();
  }

  /** Returns the state of every gap that there is a card for, by its id. */
  Map<String, GapState> of(ClientWords client) {
    Map<String, List<String>> plain = new LinkedHashMap<>();
    Map<String, List<String>> unclear = new LinkedHashMap<>();
    for (Sentence sentence : client.sentences()) {
      List<PhraseMatch<String>> spared = alone.in(sentence);
      gather(known.in(sentence), spared, client, plain);
      gather(vague.in(sentence), spared, client, unclear);
    }
    Map<String, GapState> ledger = new LinkedHashMap<>();
    for (String id : book.cards(Family.QUESTION).keySet()) {
      ledger.put(id, state(id, plain.get(id), unclear.get(id)));
    }
    return ledger;
  }

  private static GapState state(String id, List<String> plain, List<String> unclear) {
    if (plain != null) {
      return new GapState(id, State.KNOWN, plain);
    }
    return unclear == null
        ? new GapState(id, State.MISSING, List.of())
        : new GapState(id, State.VAGUE, unclear);
  }

  private static void gather(
      List<PhraseMatch<String>> matches,
      List<PhraseMatch<String>> spared,
      ClientWords client,
      Map<String, List<String>> words) {
    Map<String, PhraseMatch<String>> longest = new LinkedHashMap<>();
    for (PhraseMatch<String> match : matches) {
      PhraseMatch<String> other = longest.get(match.key());
      boolean longer = other == null || length(match) > length(other);
      if (longer && !isSpared(match, spared)) {
        longest.put(match.key(), match);
      }
    }
    longest.forEach(
        (gap, match) -> {
          List<String> said = words.computeIfAbsent(gap, key -> new ArrayList<>());
          String text = Tidy.line(match.span().of(client.text()));
          if (said.size() < SHOWN && !said.contains(text)) {
            said.add(text);
          }
        });
  }

  private static int length(PhraseMatch<String> match) {
    return match.span().length();
  }

  private static boolean isSpared(PhraseMatch<String> match, List<PhraseMatch<String>> spared) {
    for (PhraseMatch<String> other : spared) {
      if (other.key().equals(match.key()) && other.span().overlaps(match.span())) {
        return true;
      }
    }
    return false;
  }
}
