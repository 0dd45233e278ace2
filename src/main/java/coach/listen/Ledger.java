package coach.listen;

import coach.listen.GapState.State;
import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import coach.phrasebook.ListenCard;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Keeps the ledger of gaps: what the client said of each, plainly, vaguely, in passing, or not at
 * all.
 */
public final class Ledger {

  /** How many of his words are shown for a gap. */
  private static final int SHOWN = 3;

  /** So many nats of likeness show that a sentence tells a gap; with fewer it may. */
  private static final double TELLS = 25;

  private static final double TOUCHES = 8;

  /** A sentence tells little: what is so many nats behind the clearest gap, it does not touch. */
  private static final double AS_CLEAR = 3;

  private static final String TOLD_IN = "told-in";
  private static final String SENTENCE = "sentence";

  private final ListenBook book;
  private final Tellings tellings;
  private final Phrases<String> known;
  private final Phrases<String> vague;
  private final Phrases<String> touched;
  private final Phrases<String> alone;

  public Ledger(ListenBook book) {
    this.book = book;
    known = phrases("Known");
    vague = phrases("Vague");
    touched = phrases("Touched");
    alone = phrases("Leave alone");
    tellings = new Tellings(book);
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
    Map<String, List<String>> near = new LinkedHashMap<>();
    for (Sentence sentence : client.sentences()) {
      Map<String, Double> nats = tellings.nats(sentence);
      List<PhraseMatch<String>> hazy = hazy(sentence);
      gather(plain(sentence, hazy), this::told, client, plain);
      gather(hazy, PhraseMatch::span, client, unclear);
      gather(outside(hazy, touched.in(sentence)), PhraseMatch::span, client, near);
      String said = Tidy.line(sentence.span().of(client.text()));
      sounds(nats)
          .forEach(
              gap -> {
                boolean sure = nats.get(gap) >= TELLS && !isAmong(gap, hazy);
                (sure ? plain : near).putIfAbsent(gap, new ArrayList<>(List.of(said)));
              });
    }
    Map<String, GapState> ledger = new LinkedHashMap<>();
    for (String id : book.cards(Family.QUESTION).keySet()) {
      ledger.put(id, state(id, plain.get(id), unclear.get(id), near.get(id)));
    }
    return ledger;
  }

  /** Returns the sentences that tell a gap plainly, in their order. */
  public List<Sentence> telling(String gap, List<Sentence> sentences) {
    List<Sentence> telling = new ArrayList<>();
    for (Sentence sentence : sentences) {
      boolean tells = false;
      for (PhraseMatch<String> match : plain(sentence, hazy(sentence))) {
        tells |= match.key().equals(gap);
      }
      if (tells) {
        telling.add(sentence);
      }
    }
    return telling;
  }

  /** Returns the gaps that are clearest among what a sentence sounds like. */
  private static List<String> sounds(Map<String, Double> nats) {
    if (nats.isEmpty()) {
      return List.of();
    }
    double least = Math.max(TOUCHES, Collections.max(nats.values()) - AS_CLEAR);
    return nats.keySet().stream().filter(gap -> nats.get(gap) >= least).toList();
  }

  private static boolean isAmong(String gap, List<PhraseMatch<String>> matches) {
    return matches.stream().anyMatch(match -> match.key().equals(gap));
  }

  private List<PhraseMatch<String>> hazy(Sentence sentence) {
    return meant(vague.in(sentence), alone.in(sentence));
  }

  private List<PhraseMatch<String>> plain(Sentence sentence, List<PhraseMatch<String>> hazy) {
    return outside(hazy, meant(known.in(sentence), alone.in(sentence)));
  }

  private static GapState state(
      String id, List<String> plain, List<String> unclear, List<String> near) {
    if (plain != null) {
      return new GapState(id, State.KNOWN, plain);
    }
    if (unclear != null) {
      return new GapState(id, State.VAGUE, unclear);
    }
    return near == null
        ? new GapState(id, State.MISSING, List.of())
        : new GapState(id, State.TOUCHED, near);
  }

  /** Keeps the longest match of each gap, and adds its words to those of the gap. */
  private static void gather(
      List<PhraseMatch<String>> matches,
      Function<PhraseMatch<String>, Span> told,
      ClientWords client,
      Map<String, List<String>> words) {
    Map<String, PhraseMatch<String>> longest = new LinkedHashMap<>();
    for (PhraseMatch<String> match : matches) {
      PhraseMatch<String> other = longest.get(match.key());
      if (other == null || length(match) > length(other)) {
        longest.put(match.key(), match);
      }
    }
    longest.forEach(
        (gap, match) -> {
          List<String> said = words.computeIfAbsent(gap, key -> new ArrayList<>());
          String text = Tidy.line(told.apply(match).of(client.text()));
          if (said.size() < SHOWN && !said.contains(text)) {
            said.add(text);
          }
        });
  }

  /** Returns where a gap is told. */
  private Span told(PhraseMatch<String> match) {
    ListenCard card = book.cards(Family.QUESTION).get(match.key());
    return card.values(TOLD_IN).contains(SENTENCE) ? match.sentence().span() : match.span();
  }

  private static int length(PhraseMatch<String> match) {
    return match.span().length();
  }

  /** Returns the matches that share no word with what is to be left alone. */
  private static List<PhraseMatch<String>> meant(
      List<PhraseMatch<String>> matches, List<PhraseMatch<String>> spared) {
    return without(matches, spared, Span::overlaps);
  }

  /** Returns the matches that are no part of a vague phrase: in "something nice", nothing is. */
  private static List<PhraseMatch<String>> outside(
      List<PhraseMatch<String>> vague, List<PhraseMatch<String>> matches) {
    return without(matches, vague, Ledger::covers);
  }

  private static boolean covers(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static List<PhraseMatch<String>> without(
      List<PhraseMatch<String>> matches,
      List<PhraseMatch<String>> others,
      BiPredicate<Span, Span> hides) {
    List<PhraseMatch<String>> kept = new ArrayList<>();
    for (PhraseMatch<String> match : matches) {
      boolean hidden = false;
      for (PhraseMatch<String> other : others) {
        hidden |= other.key().equals(match.key()) && hides.test(other.span(), match.span());
      }
      if (!hidden) {
        kept.add(match);
      }
    }
    return kept;
  }
}
