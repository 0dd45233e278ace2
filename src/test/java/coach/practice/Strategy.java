package coach.practice;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A way to talk that is kept up through a whole talk; ends with a step when the time has come.
 *
 * <p>One that says nothing of its own here reads its lines from the file of its name.
 */
enum Strategy {
  /** The client's words said back, and an open question. */
  REFLECT_AND_OPEN {
    @Override
    String reply(Session session, Observer observer) {
      return observer.wording(session.past(), session.mood());
    }
  },
  OPEN,
  /** Closed questions first; open ones when they have led nowhere. */
  INTERROGATOR,
  CLOSED,
  PITCH,
  RUDE,
  SILENT {
    @Override
    String reply(Session session, Observer observer) {
      return "";
    }
  },
  APOLOGETIC,
  ONE_WORD,
  MONOLOGUE,
  DISCOUNT,
  YES,
  BARRAGE,
  PROMISER,
  FLATTERER,
  SAME_QUESTION,
  STEP_PUSHER,
  ADVISER,
  DEFENDER,
  SMALL_TALK,
  JARGON,
  /** The client's key words in a heap. */
  STUFFING {
    @Override
    String reply(Session session, Observer observer) {
      return keyWords(session) + " what how";
    }
  },
  /** The client's key words in a heap that looks like an open question. */
  STUFFED_QUESTION {
    @Override
    String reply(Session session, Observer observer) {
      return "What about " + keyWords(session) + "?";
    }
  },
  /** Says back every word, as it stood. */
  ECHO {
    @Override
    String reply(Session session, Observer observer) {
      return session.past().lastLine();
    }
  },
  /** Says back every word, as it stood, and asks on. */
  ECHO_AND_ASK {
    @Override
    String reply(Session session, Observer observer) {
      return "You say: " + session.past().lastLine() + " What else?";
    }
  },
  /** Takes the coach's line as it stands. */
  HINTS {
    @Override
    String reply(Session session, Observer observer) {
      return lastOffered(session);
    }

    @Override
    Session before(Session session, Observer observer) {
      return session.offer(observer.wording(session.past(), session.mood()));
    }
  },
  /** Takes the coach's line with a word before and one behind. */
  EDITED_HINTS {
    @Override
    String reply(Session session, Observer observer) {
      return "Okay. " + lastOffered(session) + " Please.";
    }

    @Override
    Session before(Session session, Observer observer) {
      return session.offer(observer.wording(session.past(), session.mood()));
    }
  },
  /** Reads out what the phrasebook says to this kind of client. */
  PHRASEBOOK {
    @Override
    String reply(Session session, Observer observer) {
      return lastOffered(session);
    }

    @Override
    Session before(Session session, Observer observer) {
      FamilyCard card =
          Played.BOOK
              .cards(Family.CLIENT)
              .getOrDefault(session.scene().card().client(), FamilyCard.NONE);
      List<String> lines = card.bullets("Say");
      return lines.isEmpty() ? session : session.offer(turn(lines, session));
    }
  };

  private static final Path LINES = Path.of("src/test/resources/strategies");

  /** After so many turns a seller of any kind proposes a step. */
  private static final int TALKED = 9;

  private static final String STEP =
      "I will send you a short plan on Thursday at ten and call you on Friday to go through it.";

  /** Returns what somebody who talks like this says next. */
  String reply(Session session, Observer observer) {
    return turn(lines(), session);
  }

  /** Returns the session when the seller has looked around for help. */
  Session before(Session session, Observer observer) {
    return session;
  }

  /** Plays a talk to its end. */
  Session play(Session start, Observer observer) {
    Session session = start;
    while (session.ending().isEmpty()) {
      boolean ripe = Endings.agrees(session.scene(), session.past(), List.of(), session.mood());
      boolean proposed = session.past().replies().contains(STEP);
      boolean step = !proposed && (ripe || session.past().turns().size() >= TALKED);
      session = before(session, observer);
      session = session.say(step ? STEP : reply(session, observer));
    }
    return session;
  }

  private List<String> lines() {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    try {
      return Files.readAllLines(LINES.resolve(name + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String keyWords(Session session) {
    Scene scene = session.scene();
    return String.join(" ", scene.content(scene.said(session.past().lastLine())));
  }

  private static String lastOffered(Session session) {
    List<String> offered = session.past().offered();
    return offered.isEmpty() ? "Hello." : offered.get(offered.size() - 1);
  }

  private static String turn(List<String> lines, Session session) {
    return lines.get(session.past().turns().size() % lines.size());
  }
}
