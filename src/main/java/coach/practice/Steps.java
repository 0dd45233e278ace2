package coach.practice;

import coach.listen.Act;
import coach.listen.Acts;
import coach.listen.Deed;
import coach.listen.Deeds;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.PracticeCard;
import coach.practice.Call.Speaker;
import coach.practice.Call.Step;
import coach.text.Language;
import coach.text.Message;
import coach.text.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what either side of a call will do: what each promised, and what he said yes to. */
final class Steps {

  private final Agreements agreements;
  private final Promises promises;
  private final Deeds deeds;
  private final Acts acts;
  private final DeedWords words;
  private final Speech speech;

  Steps(FamilyBook book, PracticeCard practice, Acts acts) {
    Language language = book.language();
    agreements = new Agreements(practice, language);
    promises = new Promises(acts, practice, language);
    deeds = new Deeds(book);
    this.acts = acts;
    words = new DeedWords(practice, language);
    speech = new Speech(language);
  }

  /** Returns the call, whose last turn is the seller's, with what that adds. */
  Call seller(Call call, String asked, String turn) {
    Message said = speech.of(turn);
    List<String> shown = acts.of(turn, asked).stream().map(Act::id).toList();
    boolean takes = agreements.assents(turn);
    List<Deed> taken = takes ? deeds.askedOfSeller(asked) : List.of();
    List<Deed> own = new ArrayList<>();
    for (Promises.Given one : promises.ofSeller(said, shown)) {
      if (one.isDeed() || taken.isEmpty()) {
        own.add(deeds.ofSeller(said, one.sentence()));
      }
    }
    return agreed(with(call, Speaker.SELLER, own, taken, turn), asked, turn);
  }

  /** Returns the call, whose last turn is the client's, with what that adds, or takes back. */
  Call client(Call call, String asked, String turn) {
    Message said = speech.of(turn);
    List<Step> standing = new ArrayList<>(call.steps());
    standing.removeIf(step -> declines(asked, turn, step));
    boolean takes = agreements.assents(turn);
    List<Deed> own = new ArrayList<>();
    for (Promises.Given one : promises.ofClient(said)) {
      own.add(deeds.ofClient(said, one.sentence(), one.at()));
    }
    List<Deed> taken = takes ? deeds.askedOfClient(asked) : List.of();
    Call now = with(call.standing(standing), Speaker.CLIENT, own, taken, turn);
    return agreed(now, asked, turn);
  }

  /** Whether a turn declines a step of the turn before it. */
  private boolean declines(String before, String turn, Step step) {
    String day = words.day(step.deed());
    boolean said = step.by() == Speaker.SELLER && before.contains(step.deed().words());
    return said && !day.isEmpty() && agreements.declines(turn, day);
  }

  /** Notes the day that was agreed: for the last step, where it was proposed instead of its day. */
  private Call agreed(Call call, String asked, String turn) {
    Optional<Agreements.Day> day = agreements.of(asked, turn);
    List<Step> steps = new ArrayList<>(call.steps());
    int last = steps.size() - 1;
    boolean moves = day.isPresent() && day.get().moves() && last >= 0;
    String was = moves ? words.day(steps.get(last).deed()) : "";
    if (was.isEmpty()) {
      return day.map(call::agreed).orElse(call);
    }
    Deed deed = steps.get(last).deed();
    Deed now = new Deed(deed.words() + '\n' + day.get().words(), deed.told());
    steps.set(last, new Step(steps.get(last).by(), words.on(day.get().when(), now)));
    return call.standing(steps);
  }

  /** Whether a deed can be understood by itself: "I'll ask him" names neither what nor when. */
  private boolean isClear(Deed deed) {
    return words.content(deed).size() > 1 || !words.day(deed).isEmpty();
  }

  /** Adds what one promised, and what he was asked for and took; of both, what says more. */
  private Call with(Call call, Speaker by, List<Deed> own, List<Deed> taken, String turn) {
    List<Step> steps = new ArrayList<>(call.steps());
    List<Deed> left = new ArrayList<>(own);
    for (Deed deed : taken) {
      String day = agreements.day(turn);
      String said = deed.words();
      for (Deed one : own) {
        if (words.content(deed).containsAll(words.content(one))) {
          left.remove(one);
          said += '\n' + one.words();
          day = words.day(one).isEmpty() ? day : words.day(one);
        }
      }
      Deed all = new Deed(said, deed.told());
      steps.add(new Step(by, words.day(deed).isEmpty() ? words.on(day, all) : all));
    }
    left.stream().filter(this::isClear).forEach(deed -> steps.add(new Step(by, deed)));
    return call.standing(steps);
  }
}
