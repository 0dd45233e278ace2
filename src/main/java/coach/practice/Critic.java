package coach.practice;

import coach.listen.Acts;
import coach.listen.ClientWords;
import coach.listen.Heard;
import coach.listen.Objections;
import coach.listen.TurnContext;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.PracticeCard;
import coach.text.Language;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Sentence;
import coach.text.Speech;
import coach.text.Transcript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reviews finished talks. */
public final class Critic {

  private static final String ADVICE = "advice";

  /** So many sentences back a turn may take up what was said: about an hour of talk. */
  private static final int REMEMBERED = 600;

  private final PracticeCard practice;
  private final Language language;
  private final Speech speech;
  private final Acts acts;
  private final TurnHearing hearing;
  private final Objections objections;
  private final Interruptions interruptions;
  private final Reactions reactions;
  private final Map<String, FamilyCard> cards;

  /** Makes a critic who hears by the cards of a book, and judges by the table of practice. */
  public Critic(FamilyBook book, PracticeCard practice) {
    this.practice = practice;
    language = book.language();
    speech = new Speech(language);
    acts = new Acts(book);
    hearing = new TurnHearing(book.phrasebook(), practice, acts);
    objections = new Objections(book);
    interruptions = new Interruptions(practice, language);
    reactions = new Reactions(practice, language);
    cards = book.cards(Family.OBJECTION);
  }

  /**
   * Reviews a talk.
   *
   * @param sellers those on the seller's side, as named in the transcript; one of them must speak
   */
  public Review of(Transcript talk, Set<String> sellers) {
    List<Utterance> turns = turns(talk, sellers);
    List<Utterance> own = turns.stream().filter(Utterance::seller).toList();
    List<Review.Met> met = new Handling(acts, practice, turns).all();
    Bars bars = new Bars(practice, own, met);
    Map<Skill, Debrief.Bar> all = bars.all();
    return new Review(
        turns,
        faults(),
        all,
        Bars.overall(all),
        new TalkFigures(turns, own, interruptions.in(turns, talk), practice, language).figures(),
        new Promises(acts, practice, language).in(turns),
        met,
        advice(own, met),
        new Tide(practice, reactions, turns, own).turned());
  }

  private Review.Advice advice(List<Utterance> own, List<Review.Met> met) {
    Lessons lessons = new Lessons(practice, move -> practice.effect(move.id()).worth());
    List<Move> moves = own.stream().flatMap(turn -> turn.moves().stream()).toList();
    Optional<String> ask =
        met.stream()
            .filter(objection -> !objection.explored())
            .flatMap(objection -> cards.get(objection.id()).bullets("Explore").stream())
            .filter(question -> question.indexOf('[') < 0)
            .findFirst();
    return new Review.Advice(lessons.keep(moves), lessons.change(moves), ask);
  }

  /**
   * Returns how much some words sound like a seller's: how much he asks, offers, promises, answers.
   */
  public int selling(String words) {
    Message said = speech.of(words);
    List<String> tells = new ArrayList<>(practice.good(Skill.TELLING.id()));
    tells.addAll(practice.bad(Skill.TELLING.id()));
    boolean tell = acts.of(words, "").stream().anyMatch(act -> tells.contains(act.id()));
    return Amounts.questions(said) + (tell ? 1 : 0);
  }

  private Set<String> faults() {
    Set<String> faults = new HashSet<>();
    for (Skill skill : Skill.values()) {
      faults.addAll(practice.bad(skill.id()));
    }
    return faults;
  }

  private List<Utterance> turns(Transcript talk, Set<String> sellers) {
    List<Utterance> turns = new ArrayList<>();
    String client = "";
    Deque<Sentence> before = new ArrayDeque<>();
    for (Transcript.Line line : talk.lines()) {
      boolean seller = sellers.contains(line.speaker());
      TurnContext told = new TurnContext(client, List.copyOf(before));
      turns.add(
          seller
              ? leaving(own(turns.size() + 1, line, told, talk.form()), turns)
              : clients(turns.size() + 1, line, isAsked(turns)));
      client = seller ? client : line.text();
      before.addAll(turns.get(turns.size() - 1).said().sentences(PartKind.BODY));
      while (before.size() > REMEMBERED) {
        before.removeFirst();
      }
    }
    return turns;
  }

  private Utterance own(int number, Transcript.Line line, TurnContext told, Transcript.Form form) {
    Message said = speech.of(line.text());
    TurnHearing.Words words = hearing.words(said, told);
    List<Move> moves = new ArrayList<>(words.moves().values());
    moves.addAll(Amounts.of(said, form));
    return new Utterance(
        number,
        line.speaker(),
        true,
        said,
        words.turn().acts().stream().filter(act -> words.moves().containsKey(act.id())).toList(),
        words.turn().sentences(),
        words.report(),
        hearing.sorted(moves),
        hearing.times(ADVICE, said),
        List.of());
  }

  /** Returns a turn of the seller; whoever has named a step in the talk may take leave. */
  private Utterance leaving(Utterance turn, List<Utterance> earlier) {
    boolean named =
        earlier.stream().anyMatch(before -> before.hasAny(List.of(Circumstances.NEXT_STEP)));
    return named && turn.hasAny(List.of(Circumstances.FAREWELL))
        ? turn.without(practice.excuses().getOrDefault(Circumstances.STEP_STANDS, List.of()))
        : turn;
  }

  /** Whether the last turn is the seller's, and ends with a question. */
  private boolean isAsked(List<Utterance> turns) {
    Utterance last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
    return last != null && last.seller() && speech.asks(last.text());
  }

  private Utterance clients(int number, Transcript.Line line, boolean asked) {
    Message said = speech.of(line.text());
    ClientWords words = new ClientWords(line.text(), said.sentences(PartKind.BODY));
    List<Heard> heard = objections.in(asked ? words.pastTheAnswer() : words);
    return new Utterance(
        number,
        line.speaker(),
        false,
        said,
        List.of(),
        List.of(),
        hearing.report(said),
        List.of(),
        0,
        heard);
  }
}
