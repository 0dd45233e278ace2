package coach.listen;

import coach.phrasebook.CuePatterns;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.RuleCard;
import coach.phrasebook.SentenceFact;
import coach.text.Language;
import coach.text.Leanings;
import coach.text.Likeness;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the acts of a seller's turn: what he does with his words.
 *
 * <p>Each sentence is looked at by itself. What shows an act are cues, as in a client's words, and
 * facts of the sentence; both stand in the act's card.
 */
public final class Acts {

  /** The card of sentences that show no act. */
  private static final String NONE = "no-act";

  /** What a nat of likeness is worth. */
  private static final double A_NAT = 0.05;

  /** Points that show an act in a sentence. */
  private static final double ENOUGH = 2;

  /** So many points behind the clearest act of a sentence, another is chance. */
  private static final double BEHIND = 2;

  /** A sentence of so many words is read at a glance. */
  private static final int SHORT = 12;

  /** What says such a thing tells of the client, whatever else it does. */
  private static final Set<SentenceFact> ABOUT_HIM =
      Set.of(SentenceFact.STATED, SentenceFact.ABOUT_YOU);

  private final Speech speech;
  private final ClientSides clients;
  private final Facts facts;
  private final Misquotes misquotes;
  private final CardListener listener;
  private final Phrases<String> excuses;
  private final Map<String, ActRule> rules = new LinkedHashMap<>();

  /** An act that a sentence shows, and how much; what its facts show is not chance. */
  private record Shown(ActRule rule, double points, boolean byFacts, Hearing hearing) {

    int place() {
      return hearing.sentences().get(0).span().start();
    }
  }

  /** Makes a classifier of the cards of a book. */
  public Acts(FamilyBook book) {
    Language language = book.language();
    speech = new Speech(language);
    clients = new ClientSides(book);
    facts = new Facts(language);
    misquotes = new Misquotes(language);
    Map<String, FamilyCard> cards = book.cards(Family.ACT);
    Map<String, List<CuePatterns>> cues = CuePatterns.of(Family.ACT, cards);
    Phrases.Builder<String> builder = new Phrases.Builder<>(language.lists());
    for (FamilyCard card : cards.values()) {
      builder.add(card.id(), card.bullets("Unless"));
      rules.put(card.id(), ActRule.of(card));
      for (String rule : card.values("rules")) {
        RuleCard other = book.phrasebook().rules().get(rule);
        if (other != null) {
          cues.get(card.id()).add(CuePatterns.of(other));
        }
      }
    }
    excuses = builder.build();
    Leanings leanings = book.sayings().leanings(List.copyOf(cards.keySet()), NONE);
    listener = new CardListener(language, cues, new Likeness(leanings, A_NAT));
  }

  /**
   * Returns the acts of a turn, the main one first; none where it shows none.
   *
   * @param turn what the seller says
   * @param clientsLastTurn what the client said before; empty where that is not known
   */
  public List<Act> of(String turn, String clientsLastTurn) {
    return read(turn, TurnContext.of(clientsLastTurn)).acts();
  }

  /** Returns what a turn does, and what it says back wrongly. */
  public TurnActs read(String turn, TurnContext told) {
    List<Sentence> sentences = sentences(turn);
    ClientSide client = clients.of(told, new ClientWords(told.last(), sentences(told.last())));
    Map<String, Shown> best = new HashMap<>();
    List<Misquote> wrong = new ArrayList<>();
    List<SentenceActs> heard = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Set<SentenceFact> known = facts.of(sentences, i, client);
      ClientWords own = new ClientWords(turn, List.of(sentence));
      Misquote misquote = misquotes.in(own, client, known);
      if (misquote != null) {
        known.add(SentenceFact.CLIENT_TAKEN_UP);
      }
      List<Shown> all = in(own, known);
      if (misquote != null) {
        known.add(SentenceFact.MISTAKEN);
        boolean lost = all.removeIf(act -> !act.rule().allows(known));
        boolean stated = known.contains(SentenceFact.STATED);
        boolean his = all.isEmpty() ? lost || stated : lost && known.containsAll(ABOUT_HIM);
        wrong.addAll(his ? List.of(misquote) : List.of());
      }
      heard.add(new SentenceActs(sentence, all.stream().map(act -> act.rule().id()).toList()));
      for (Shown shown : all) {
        best.merge(shown.rule().id(), shown, (a, b) -> a.points() < b.points() ? b : a);
      }
    }
    List<Shown> order = new ArrayList<>(best.values());
    order.sort(Acts::mainFirst);
    return new TurnActs(
        order.stream().map(shown -> new Act(shown.rule().id(), words(shown, turn))).toList(),
        wrong,
        heard);
  }

  private List<Sentence> sentences(String words) {
    return speech.of(words).sentences(PartKind.BODY);
  }

  private static int mainFirst(Shown a, Shown b) {
    int order = Integer.compare(b.rule().weight(), a.rule().weight());
    order = order != 0 ? order : Integer.compare(b.place(), a.place());
    return order != 0 ? order : a.rule().id().compareTo(b.rule().id());
  }

  /**
   * Returns what weak cues lose that support no strong one: the first of them counts for nothing.
   */
  private static int alone(List<PhraseMatch<Cue>> cues) {
    boolean strong = cues.stream().anyMatch(cue -> cue.key().role() == Cue.Role.STRONG);
    return strong || cues.isEmpty() ? 0 : Cue.Role.WEAK.points();
  }

  private List<Shown> in(ClientWords own, Set<SentenceFact> known) {
    Set<String> excused = new HashSet<>();
    excuses.in(own.sentences()).forEach(excuse -> excused.add(excuse.key()));
    List<Shown> shown = new ArrayList<>();
    double most = 0;
    for (Hearing hearing : listener.in(own)) {
      Shown act = shown(hearing, known);
      boolean possible = act.rule().allows(known) && !excused.contains(act.rule().id());
      if (act.points() >= ENOUGH && possible) {
        shown.add(act);
        most = Math.max(most, act.points());
      }
    }
    double least = most - BEHIND;
    shown.removeIf(act -> !act.byFacts() && act.points() < least);
    Set<String> silent = new HashSet<>();
    shown.forEach(act -> silent.addAll(act.rule().silences()));
    shown.removeIf(act -> silent.contains(act.rule().id()));
    return shown;
  }

  /**
   * Returns how much a sentence shows an act. Likeness speaks for an act, never against what cues
   * and facts show.
   */
  private Shown shown(Hearing hearing, Set<SentenceFact> known) {
    ActRule rule = rules.get(hearing.id());
    List<PhraseMatch<Cue>> cues = hearing.cues();
    int byFacts = rule.points(known);
    double like = Math.max(0, hearing.likeness());
    double points = Cue.points(cues) - alone(cues) + byFacts + like;
    return new Shown(rule, points, byFacts >= ENOUGH, hearing);
  }

  /** Returns the words that show an act: a short sentence whole, as a piece of it says little. */
  private String words(Shown shown, String turn) {
    Hearing hearing = shown.hearing();
    ClientWords said = new ClientWords(turn, hearing.sentences());
    boolean whole = hearing.cues().isEmpty() || said.count() <= SHORT;
    return Tidy.line(
        whole
            ? said.sentences().get(0).span().of(turn)
            : String.join(" \u2026 ", listener.heard(hearing, shown.points(), said).words()));
  }
}
