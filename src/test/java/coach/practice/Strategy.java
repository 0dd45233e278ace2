package coach.practice;

import java.util.List;

/** A way to talk that is kept up through a whole talk; ends with a step when the time has come. */
enum Strategy {
  REFLECT_AND_OPEN {
    @Override
    String reply(Session session, Observer observer) {
      return observer.wording(session.past(), session.mood());
    }
  },
  OPEN {
    @Override
    String reply(Session session, Observer observer) {
      return turn(OPEN_QUESTIONS, session);
    }
  },
  CLOSED {
    @Override
    String reply(Session session, Observer observer) {
      return turn(CLOSED_QUESTIONS, session);
    }
  },
  PITCH {
    @Override
    String reply(Session session, Observer observer) {
      return turn(PITCHES, session);
    }
  },
  RUDE {
    @Override
    String reply(Session session, Observer observer) {
      return turn(INSULTS, session);
    }
  },
  SILENT {
    @Override
    String reply(Session session, Observer observer) {
      return "";
    }
  },
  STUFFING {
    @Override
    String reply(Session session, Observer observer) {
      Scene scene = session.scene();
      return String.join(" ", scene.content(scene.said(session.past().lastLine()))) + " what how";
    }
  },
  /** Takes the coach's line as it stands. */
  HINTS {
    @Override
    String reply(Session session, Observer observer) {
      return session.past().offered().isEmpty()
          ? "Hello."
          : session.past().offered().get(session.past().offered().size() - 1);
    }

    @Override
    Session before(Session session, Observer observer) {
      return session.offer(observer.wording(session.past(), session.mood()));
    }
  },
  APOLOGETIC {
    @Override
    String reply(Session session, Observer observer) {
      return turn(APOLOGIES, session);
    }
  };

  private static final List<String> OPEN_QUESTIONS =
      List.of(
          "What happened, from your point of view?",
          "What matters most to you in this?",
          "How does that affect your work?",
          "What have you tried so far?",
          "What would a good result look like for you?",
          "Why is that so important now?",
          "What else should I know about it?",
          "Who else is touched by it?",
          "What worries you most about it?",
          "How would you like to go on?",
          "What would have to be different?",
          "What would help you most now?");

  private static final List<String> CLOSED_QUESTIONS =
      List.of(
          "Is it urgent?",
          "Did you get my last mail?",
          "Is it about the money?",
          "Do you want to go on with it?",
          "Are you the one who decides?",
          "Is there a deadline?",
          "Have you thought about another way?",
          "Would Monday be fine?",
          "Is that all?",
          "Can we leave it like that?",
          "Does that work for you?",
          "Are we done?");

  private static final List<String> PITCHES =
      List.of(
          "We are the leading company in our field and our service is the best you can get.",
          "Our new premium package gives you everything that you could wish for.",
          "We have won three awards, and our customers are delighted with our solutions.",
          "Our team has forty years of experience, and our platform is unique on the market.",
          "Let me tell you about our bonus programme, which is simply outstanding.",
          "With our all-in-one offer you get the most modern technology that we have.");

  private static final List<String> INSULTS =
      List.of(
          "That is nonsense, and you know it.",
          "Are you stupid? Read the contract.",
          "You are wasting my time with this rubbish.",
          "Shut up and listen for once.",
          "That is ridiculous. Only an idiot would say so.");

  private static final List<String> APOLOGIES =
      List.of(
          "I am so sorry, I am really terribly sorry about all this.",
          "Sorry, sorry, I apologise, that must not happen, I am so sorry.",
          "I apologise again and again, I am deeply sorry for everything.",
          "So sorry! I feel terrible, please forgive us, we are so very sorry.");

  /** After so many turns a seller of any kind proposes a step. */
  private static final int TALKED = 9;

  private static final String STEP =
      "I will send you a short plan on Thursday at ten and call you on Friday to go through it.";

  /** Returns what somebody who talks like this says next. */
  abstract String reply(Session session, Observer observer);

  /** Returns the session when the seller has looked around for help. */
  Session before(Session session, Observer observer) {
    return session;
  }

  /** Plays a talk to its end. */
  Session play(Session start, Observer observer) {
    Session session = start;
    while (session.ending().isEmpty()) {
      boolean ripe = Endings.agrees(session.scene(), session.past(), List.of(), session.mood());
      boolean asks = this == REFLECT_AND_OPEN || this == OPEN || this == CLOSED;
      boolean proposed = session.past().replies().contains(STEP);
      boolean step = asks && !proposed && (ripe || session.past().turns().size() >= TALKED);
      session = before(session, observer);
      session = session.say(step ? STEP : reply(session, observer));
    }
    return session;
  }

  private static String turn(List<String> lines, Session session) {
    return lines.get(session.past().turns().size() % lines.size());
  }
}
