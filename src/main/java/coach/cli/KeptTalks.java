package coach.cli;

import coach.phrasebook.Ending;
import coach.practice.Conversation;
import coach.practice.Difficulty;
import coach.practice.Event;
import coach.practice.History;
import coach.practice.Rehearsal;
import coach.practice.Session;
import coach.practice.Talk;
import coach.practice.TalkJournal;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Starts talks, and goes on with one that was broken off.
 *
 * @param history where talks are kept; empty where nothing is to be kept
 */
record KeptTalks(Rehearsals rehearsals, Optional<History> history, Complaints complaints) {

  private static final String MENU = "coach practice --list shows whom to talk with.";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

  /** A talk and where it is kept. */
  record Kept(Rehearsal talk, TalkDiary diary) implements Conversation {

    @Override
    public Event opened() {
      return talk.opened();
    }

    @Override
    public List<Event> type(String line) {
      if (!line.equals(QUIT)) {
        diary.typed(line);
      }
      List<Event> events = talk.type(line);
      if (talk.session().ending().isPresent()) {
        diary.closed(talk.session());
      }
      return events;
    }

    @Override
    public boolean isOver() {
      return talk.isOver();
    }

    Session session() {
      return talk.session();
    }

    /** Returns what the phrasebook says to this client. */
    List<String> phrases() {
      return talk.phrases();
    }

    /** Whether the talk can be found again. */
    boolean isKept() {
      return diary.isKept();
    }

    /** Whether the talk reached what it was for. */
    boolean hasGoodEnd() {
      return talk.session().ending().filter(Ending::isGood).isPresent();
    }

    /** Lets the talk go on in another window. */
    void release() {
      diary.release();
    }

    /** Takes a talk that was left for over, so that nobody is asked to go on with it. */
    void giveUp() {
      if (talk.session().ending().isEmpty()) {
        diary.closed(talk.session());
      }
    }
  }

  /** Starts a talk; throws {@link CommandFailure} where there is no such scene. */
  Kept start(String scene, Difficulty difficulty, long seed) {
    Rehearsal talk = rehearsals.of(scene, difficulty, seed);
    TalkDiary diary = diary(history.map(all -> all.begin(MOMENT.format(LocalDateTime.now()))));
    diary.claim();
    diary.began(talk.session());
    return new Kept(talk, diary);
  }

  /** Goes on with the last talk; throws {@link CommandFailure} where none was broken off. */
  Kept resume() throws IOException {
    Optional<TalkJournal> journal =
        history.isEmpty() ? Optional.empty() : history.get().unfinished();
    if (journal.isEmpty()) {
      throw new CommandFailure("There is no talk to go on with.", MENU);
    }
    TalkDiary diary = diary(journal);
    if (!diary.claim()) {
      throw new CommandFailure("The last talk is open in another window.", "End it there first.");
    }
    return new Kept(played(journal.get().read().orElseThrow()), diary);
  }

  /**
   * Returns the last talk, finished or not; throws {@link CommandFailure} where none is kept.
   *
   * @param scene whose talk is meant; empty for whatever was played last
   */
  Session last(Optional<String> scene) throws IOException {
    List<Talk> talks = new ArrayList<>(history.isEmpty() ? List.of() : history.get().talks());
    scene.ifPresent(id -> talks.removeIf(talk -> !talk.scene().equals(id)));
    if (talks.isEmpty()) {
      String of = scene.map(id -> " of " + id).orElse("");
      throw new CommandFailure("There is no talk" + of + " that a mail could follow.", MENU);
    }
    return played(talks.get(talks.size() - 1)).session();
  }

  /** Plays a talk again as far as it went. */
  private Rehearsal played(Talk kept) {
    Rehearsal talk = rehearsals.of(kept.scene(), kept.difficulty(), kept.seed());
    for (String line : kept.typed()) {
      if (!talk.isOver() && !line.startsWith(Conversation.QUIT)) {
        talk.type(line);
      }
    }
    return talk;
  }

  private TalkDiary diary(Optional<TalkJournal> journal) {
    return new TalkDiary(journal, complaints);
  }
}
