package coach.practice;

import coach.listen.Acts;
import coach.listen.ClientKinds;
import coach.listen.ClientWords;
import coach.listen.Inquirer;
import coach.listen.Inquiry;
import coach.listen.Objections;
import coach.listen.Recapper;
import coach.listen.Reply;
import coach.listen.Reply.Occasion;
import coach.listen.Reviewer;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.PracticeCard;
import coach.practice.Objected.Stage;
import coach.text.Language;
import coach.text.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Listens to a talk with a real client and finds what helps the seller at each turn.
 *
 * <p>Immutable once made.
 */
public final class Attention {

  /** How many remarks on a turn can be read while the talk goes on. */
  private static final int REMARKS = 2;

  /** So many questions leave one that was not shown before, as long as there is any. */
  private static final int MANY = 99;

  private final FamilyBook book;
  private final Echo echo;
  private final Inquirer inquirer;
  private final Raised raised;
  private final ClientKinds kinds;
  private final Recapper recapper;
  private final Acts acts;
  private final TurnHearing hearing;
  private final Feedback feedback;
  private final Steps steps;
  private final Outcome outcome;
  private final Speech speech;

  /** Makes a listener; practice tells which acts and rules matter in a talk. */
  public Attention(FamilyBook book, PracticeCard practice) {
    this.book = book;
    Language language = book.language();
    echo = new Echo(book, practice);
    Objections objections = new Objections(book);
    raised = new Raised(book, objections);
    inquirer = new Inquirer(book, objections);
    kinds = new ClientKinds(book);
    recapper = new Recapper(book);
    acts = new Acts(book);
    hearing = new TurnHearing(book.phrasebook(), practice, acts);
    feedback = new Feedback(practice);
    steps = new Steps(book, practice, acts);
    outcome = new Outcome(practice, acts, language);
    speech = new Speech(language);
  }

  /** Returns what is known and what to ask after all that the client has said. */
  Inquiry ask(Call call, Optional<String> purpose, int most) {
    Inquiry inquiry =
        purpose.isPresent() ? inquirer.of(call.client(), purpose, MANY) : inquiry(call);
    return call.course().freshFirst(inquiry, most);
  }

  /** Returns what is known and what to ask in the whole of a talk, whatever it turned to. */
  private Inquiry inquiry(Call call) {
    return call.course().kept(told(call));
  }

  /** Returns the same, but what may have been told is not open: he is not to read that it is. */
  private Inquiry told(Call call) {
    ClientWords client = call.client();
    return inquirer.of(client, call.course().about(inquirer.purpose(client)), MANY);
  }

  /** Returns the purposes that can be asked for. */
  List<String> purposes() {
    return Inquirer.purposes(book);
  }

  /** Hears a turn of the client; returns the call with it. */
  Call hear(Call call, ClientWords words) {
    boolean asked = speech.asks(call.lastOf(Call.Speaker.SELLER));
    Optional<Objected> objected = raised.by(call, asked ? words.pastTheAnswer() : words);
    ClientWords all = call.client().then(words);
    String kind = kinds.clearest(all).orElse(call.kind());
    Call told = call.client(words, objected, kind);
    Call heard = told.onto(told.course().with(inquiry(told)));
    return steps.client(heard, call.lastOf(Call.Speaker.SELLER), words.text());
  }

  /** Returns what helps after the client's last turn. */
  Event.Overheard overheard(Call before, Call now, ClientWords words) {
    int turn = now.turns().size();
    return new Event.Overheard(
        turn,
        words.text(),
        echo.of(words),
        before.course().fresh(inquiry(now), 1),
        now.objection().filter(one -> one.turn() == turn),
        now.kind().equals(before.kind()) ? Optional.empty() : kind(now));
  }

  /** Hears a turn of the seller; returns the call with it. */
  Call say(Call call, String turn) {
    boolean asks =
        acts.of(turn, call.lastOfClient()).stream()
            .anyMatch(
                act ->
                    act.id().equals(Circumstances.OPEN) || act.id().equals(Circumstances.CLARIFY));
    Optional<Objected> objected =
        call.objection()
            .map(
                one ->
                    one.stage() == Stage.RAISED && asks
                        ? one.at(Stage.ASKED, call.turns().size() + 1)
                        : one);
    return steps.seller(call.seller(turn, objected), call.lastOfClient(), turn);
  }

  /** Returns what there is to say about the seller's last turn. */
  Event.Spoken spoken(Call before, Call now, String turn) {
    TurnHearing.Words words = hearing.words(speech.of(turn), before.told(speech));
    List<Move> moves = new ArrayList<>(words.moves().values());
    // Whoever has named a step may take leave.
    moves.removeIf(move -> move.id().equals(Circumstances.FAREWELL) && !now.steps().isEmpty());
    if (Set.of(Circumstances.GENERAL).containsAll(words.moves().keySet())) {
      moves.add(Move.of(Circumstances.UNREAD));
    }
    List<Remarks.Note> notes = new ArrayList<>();
    for (Move move : hearing.sorted(moves)) {
      if (feedback.isBad(move) && notes.size() < REMARKS) {
        feedback.on(move).ifPresent(notes::add);
      }
    }
    int lastTurn = before.turns().size();
    return new Event.Spoken(
        now.turns().size(),
        turn,
        words.turn().acts(),
        notes,
        now.objection().filter(one -> one.stage() == Stage.RAISED && one.turn() == lastTurn));
  }

  /** Returns the card of the kind of client that has been told; empty where none has. */
  Optional<FamilyCard> kind(Call call) {
    return Optional.ofNullable(book.cards(Family.CLIENT).get(call.kind()));
  }

  /** Returns the step that is next with a client of this kind; empty where its card has none. */
  Optional<String> nextStep(Call call) {
    return kind(call)
        .filter(card -> !card.bullets("Steps").isEmpty())
        .map(card -> card.bullets("Steps").get(kinds.nextStep(card, call.client())));
  }

  /** Returns a line that proposes a next step. */
  String line(Call call) {
    return recapper.nextStep(call.client(), inquiry(call));
  }

  /** Writes down what was said, to be sent. */
  Reply recap(Call call, Occasion occasion, Reviewer reviewer) {
    Inquiry inquiry = told(call);
    return recapper.of(
        new Recapper.Known(
            call.client(),
            inquiry,
            Set.copyOf(call.course().about(inquiry.purpose())),
            call::replyTo,
            outcome.of(call),
            outcome.isSorry(call)),
        occasion,
        reviewer);
  }
}
