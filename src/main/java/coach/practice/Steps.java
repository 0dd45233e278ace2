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
import coach.text.Topic;
import coach.text.Word;
import coach.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what either side of a call will do: what each promised, and what he said yes to. */
final class Steps {

  private static final String WHEN = "when";

  /** Names something said before. */
  private static final String IT = "it";

  private final Agreements agreements;
  private final Promises promises;
  private final Deeds deeds;
  private final Acts acts;
  private final QuotedWords words;
  private final Speech speech;
  private final Language language;

  Steps(FamilyBook book, PracticeCard practice, Acts acts) {
    language = book.phrasebook().language();
    agreements = new Agreements(practice, language);
    promises = new Promises(acts, practice, language);
    deeds = new Deeds(book);
    this.acts = acts;
    words = new QuotedWords(practice, language);
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
    String day = day(step.deed());
    boolean said = step.by() == Speaker.SELLER && before.contains(step.deed().words());
    return said && !day.isEmpty() && agreements.declines(turn, day);
  }

  private Call agreed(Call call, String asked, String turn) {
    return agreements.of(asked, turn).map(call::agreed).orElse(call);
  }

  /** Adds what one promised, and what he was asked for and took; of both, what says more. */
  private Call with(Call call, Speaker by, List<Deed> own, List<Deed> taken, String turn) {
    List<Step> steps = new ArrayList<>(call.steps());
    List<Deed> left = new ArrayList<>(own);
    for (Deed deed : taken) {
      String day = agreements.day(turn);
      String words = deed.words();
      for (Deed said : own) {
        if (content(deed).containsAll(content(said))) {
          left.remove(said);
          words += '\n' + said.words();
          day = day(said).isEmpty() ? day : day(said);
        }
      }
      Deed all = new Deed(words, deed.told());
      steps.add(new Step(by, day(deed).isEmpty() ? dated(all, day) : all));
    }
    left.forEach(deed -> steps.add(new Step(by, deed)));
    return call.standing(steps);
  }

  private static Deed dated(Deed deed, String day) {
    String told = deed.told();
    int stop = told.length() - 1;
    return day.isEmpty()
        ? deed
        : new Deed(deed.words(), told.substring(0, stop) + ' ' + day + told.substring(stop));
  }

  /** Returns what stands at the end: the days agreed, our steps, and those of the client. */
  List<Deed> standing(Call call) {
    List<Step> steps = new ArrayList<>();
    call.steps().forEach(step -> add(step, steps));
    Set<Deed> standing = new LinkedHashSet<>();
    for (String day : call.agreed()) {
      if (steps.stream().noneMatch(step -> step.deed().told().contains(day))) {
        agreements.line(day).ifPresent(line -> standing.add(new Deed("", line)));
      }
    }
    for (Speaker by : List.of(Speaker.SELLER, Speaker.CLIENT)) {
      steps.stream().filter(step -> step.by() == by).forEach(step -> standing.add(step.deed()));
    }
    return List.copyOf(standing);
  }

  /** Adds a step; where it only moves one of before to another day, that one on its new day. */
  private void add(Step step, List<Step> steps) {
    Step added = step;
    for (Step before : List.copyOf(steps)) {
      if (before.by() == step.by() && isSaid(before.deed(), step.deed())) {
        steps.remove(before);
      } else if (before.by() == step.by() && isMoved(before.deed(), step.deed())) {
        steps.remove(before);
        added = moved(before, step.deed());
      }
    }
    steps.add(added);
  }

  private Step moved(Step before, Deed step) {
    String was = day(before.deed());
    String told = before.deed().told();
    Deed moved = new Deed(step.words(), told.replace(was, day(step)));
    return new Step(before.by(), was.isEmpty() ? dated(moved, day(step)) : moved);
  }

  /** Whether a later step says all of one before. */
  private boolean isSaid(Deed before, Deed step) {
    boolean same = day(before).isEmpty() || day(before).equalsIgnoreCase(day(step));
    return same && content(step).containsAll(content(before));
  }

  /** Whether a step is one of before on another day: {@code I will send it by Friday}. */
  private boolean isMoved(Deed before, Deed step) {
    Set<String> content = content(step);
    boolean again = content.equals(content(before)) || named(step).containsKey(IT);
    return !day(step).isEmpty()
        && !content.isEmpty()
        && again
        && content(before).containsAll(content);
  }

  private String day(Deed deed) {
    return named(deed).getOrDefault(WHEN, "");
  }

  private Map<String, String> named(Deed deed) {
    return words.in(speech.of(deed.told()));
  }

  private Set<String> content(Deed deed) {
    Set<String> content = new HashSet<>();
    for (Word word : Words.of(deed.told().replace(day(deed), ""))) {
      if (!language.words(Topic.FUNCTION_WORDS).contains(word.text())) {
        content.add(word.text());
      }
    }
    return content;
  }
}
