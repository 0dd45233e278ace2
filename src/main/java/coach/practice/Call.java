package coach.practice;

import coach.listen.ClientWords;
import coach.listen.Deed;
import coach.listen.TurnContext;
import coach.text.PartKind;
import coach.text.Sentence;
import coach.text.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What has been said so far in a talk with a real client.
 *
 * @param turns in their order
 * @param client all of the client's words
 * @param objection what holds him back, the last that was heard; empty where nothing does
 * @param kind of client, as far as it has been told; empty before that
 * @param steps what either side will do, in the order in which it was said
 * @param agreed the days that one proposed and the other took
 * @param course what it has been about so far, and what has been asked
 */
record Call(
    List<Said> turns,
    ClientWords client,
    Optional<Objected> objection,
    String kind,
    List<Step> steps,
    List<Agreements.Day> agreed,
    Course course) {

  /** Nothing has been said. */
  static final Call SILENT =
      new Call(
          List.of(),
          new ClientWords("", List.of()),
          Optional.empty(),
          "",
          List.of(),
          List.of(),
          Course.NONE);

  /** Who speaks. */
  enum Speaker {
    CLIENT,
    SELLER
  }

  /** What somebody said in a turn. */
  record Said(Speaker speaker, String text) {

    boolean holds(String words) {
      return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
  }

  /** What one of both will do. */
  record Step(Speaker by, Deed deed) {}

  Call {
    turns = List.copyOf(turns);
    steps = List.copyOf(steps);
    agreed = List.copyOf(agreed);
  }

  /** Returns the call with a turn of the client. */
  Call client(ClientWords words, Optional<Objected> now, String kindNow) {
    return new Call(
        with(Speaker.CLIENT, words.text()),
        client.then(words),
        now,
        kindNow,
        steps,
        agreed,
        course);
  }

  /** Returns the call with a turn of the seller. */
  Call seller(String text, Optional<Objected> now) {
    return new Call(with(Speaker.SELLER, text), client, now, kind, steps, agreed, course);
  }

  /** Returns the call after which these steps stand. */
  Call standing(List<Step> now) {
    return new Call(turns, client, objection, kind, now, agreed, course);
  }

  /** Returns the call in which a day was agreed. */
  Call agreed(Agreements.Day day) {
    List<Agreements.Day> all = new ArrayList<>(agreed);
    all.add(day);
    return new Call(turns, client, objection, kind, steps, all, course);
  }

  /** Returns the call whose course is known so far. */
  Call onto(Course known) {
    return new Call(turns, client, objection, kind, steps, agreed, known);
  }

  private List<Said> with(Speaker speaker, String text) {
    List<Said> more = new ArrayList<>(turns);
    more.add(new Said(speaker, text));
    return more;
  }

  /** Returns what the client said last; empty where he has said nothing. */
  String lastOfClient() {
    return lastOf(Speaker.CLIENT);
  }

  /** Returns what somebody said last; empty where he has said nothing. */
  String lastOf(Speaker speaker) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      if (turns.get(i).speaker() == speaker) {
        return turns.get(i).text();
      }
    }
    return "";
  }

  /**
   * Returns what the seller said next to the last of such words of the client; empty for nothing.
   */
  String replyTo(String words) {
    for (int i = turns.size() - 2; i >= 0; i--) {
      if (turns.get(i).speaker() == Speaker.CLIENT && turns.get(i).holds(words)) {
        Said next = turns.get(i + 1);
        return next.speaker() == Speaker.SELLER ? next.text() : "";
      }
    }
    return "";
  }

  /** Returns what a turn of the seller answers to. */
  TurnContext told(Speech speech) {
    List<Sentence> before = new ArrayList<>();
    turns.forEach(said -> before.addAll(speech.of(said.text()).sentences(PartKind.BODY)));
    return new TurnContext(lastOfClient(), before);
  }

  /** Whether the seller has told any of his own words. */
  boolean isSellerTold() {
    return turns.stream().anyMatch(said -> said.speaker() == Speaker.SELLER);
  }

  /** Returns the talk as text, for a file. */
  String transcript() {
    TranscriptWriter transcript = new TranscriptWriter();
    for (Said said : turns) {
      if (said.speaker() == Speaker.CLIENT) {
        transcript.client(said.text());
      } else {
        transcript.seller(said.text());
      }
    }
    return transcript.toString();
  }
}
