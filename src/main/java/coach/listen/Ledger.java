package coach.listen;

import coach.listen.GapState.State;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Polarity;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps the ledger of gaps: what the client said of each, plainly, vaguely, in passing, or not at
 * all.
 */
public final class Ledger {

  /** How many of his words are shown for a gap. */
  private static final int SHOWN = 3;

  /** So many nats of likeness show that a sentence tells a gap; with fewer it may. */
  private static final double TELLS = 18;

  private static final double TOUCHES = 4;

  /** A sentence tells little: what is so many nats behind the clearest gap, it does not touch. */
  private static final double AS_CLEAR = 6;

  /** But with so many it may have told that as well: fewer leave too little to ask for. */
  private static final double DOUBTS = 8;

  /** Fewer words sound like nothing in particular: "ok". */
  private static final int LITTLE = 3;

  private static final String TOLD_IN = "told-in";
  private static final String SENTENCE = "sentence";
  private static final String TOLD_FROM = "told-from";

  private final FamilyBook book;
  private final Tellings tellings;
  private final Excerpts excerpts;
  private final GapPhrases phrases;

  public Ledger(FamilyBook book) {
    this.book = book;
    phrases = new GapPhrases(book);
    tellings = new Tellings(book);
    excerpts = new Excerpts(book);
  }

  /** Returns the state of every gap that there is a card for, by its id. */
  Map<String, GapState> of(ClientWords client) {
    Map<String, List<String>> plain = new LinkedHashMap<>();
    Map<String, List<String>> unclear = new LinkedHashMap<>();
    Map<String, List<String>> near = new LinkedHashMap<>();
    Set<String> doubtful = new HashSet<>();
    for (Sentence sentence : client.sentences()) {
      Map<String, Double> nats = sentence.wordCount() < LITTLE ? Map.of() : tellings.nats(sentence);
      List<PhraseMatch<String>> hazy = phrases.vague(sentence);
      gather(phrases.plain(sentence), match -> told(match, client), plain);
      gather(hazy, match -> unclear(match, client), unclear);
      gather(phrases.touched(sentence), match -> told(match, client), near);
      String said = excerpts.whole(sentence, client.text());
      nats.keySet().stream().filter(gap -> nats.get(gap) >= DOUBTS).forEach(doubtful::add);
      sounds(nats)
          .forEach(
              gap -> {
                boolean sure = nats.get(gap) >= TELLS && !isAmong(gap, hazy);
                (sure ? plain : near).putIfAbsent(gap, new ArrayList<>(List.of(said)));
              });
    }
    Map<String, GapState> ledger = new LinkedHashMap<>();
    for (String id : book.cards(Family.QUESTION).keySet()) {
      GapState state = state(id, plain.get(id), unclear.get(id), near.get(id));
      GapState told = state.isAskable() ? story(state, client) : state;
      ledger.put(id, doubtful.contains(id) ? told.doubted() : told);
    }
    return ledger;
  }

  /** Returns the state of a gap that whoever has told so much has told: his story. */
  private GapState story(GapState state, ClientWords client) {
    int enough = book.cards(Family.QUESTION).get(state.id()).number(TOLD_FROM);
    if (enough == 0) {
      return state;
    }
    int words = 0;
    List<String> told = new ArrayList<>();
    for (Sentence sentence : client.sentences()) {
      if (!sentence.isQuestion()) {
        words += sentence.wordCount();
        told.add(excerpts.whole(sentence, client.text()));
      }
    }
    List<String> shown = told.subList(0, Math.min(SHOWN, told.size()));
    return words < enough ? state : new GapState(state.id(), State.TOUCHED, List.copyOf(shown));
  }

  /** Returns the sentences that tell a gap plainly, in their order. */
  public List<Sentence> telling(String gap, List<Sentence> sentences) {
    List<Sentence> telling = new ArrayList<>();
    for (Sentence sentence : sentences) {
      boolean tells = false;
      for (PhraseMatch<String> match : phrases.plain(sentence)) {
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
      Function<PhraseMatch<String>, String> told,
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
          String text = told.apply(match);
          if (said.size() < SHOWN && !said.contains(text)) {
            said.add(text);
          }
        });
  }

  /** Returns the words that tell a gap: a clause of his, so that a "not" is never left out. */
  private String told(PhraseMatch<String> match, ClientWords client) {
    FamilyCard card = book.cards(Family.QUESTION).get(match.key());
    return card.values(TOLD_IN).contains(SENTENCE)
        ? excerpts.whole(match.sentence(), client.text())
        : excerpts.around(match, client.text());
  }

  /** Returns just the vague words, which a question takes up, unless they are turned round. */
  private String unclear(PhraseMatch<String> match, ClientWords client) {
    Language language = book.language();
    return new Polarity(language, client.text()).isNegated(match)
        ? excerpts.around(match, client.text())
        : Tidy.line(match.span().of(client.text()));
  }

  private static int length(PhraseMatch<String> match) {
    return match.span().length();
  }
}
