package coach.report;

import coach.phrasebook.Feeling;
import coach.phrasebook.SceneCard;
import coach.phrasebook.SceneCard.Fact;
import coach.practice.Event;
import coach.practice.Mood;
import coach.practice.Move;
import coach.practice.Remarks;
import coach.practice.Session;
import coach.practice.Skill;
import coach.practice.Turn;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Shows a talk being practised, event by event. */
public final class TalkReport implements TalkFormat {

  private static final String INDENT = "  ";

  private final Theme theme;
  private final Paper paper;
  private final boolean trace;
  private final DebriefReport debrief;

  /**
   * Makes a report.
   *
   * @param width of the page in columns
   * @param trace whether the client's mood is shown after every turn
   */
  public TalkReport(Theme theme, int width, boolean trace) {
    this.theme = theme;
    this.paper = new Paper(width);
    this.trace = trace;
    this.debrief = new DebriefReport(theme, paper);
  }

  @Override
  public void write(Event event, Writer out) throws IOException {
    if (event instanceof Event.Opened opened) {
      opened(opened.session(), out);
    } else if (event instanceof Event.Answered answered) {
      remarks(answered.turn(), answered.remarks(), out);
      client(answered.turn().says(), out);
    } else if (event instanceof Event.Closed closed) {
      debrief.write(closed.debrief(), out);
    } else if (event instanceof Event.Undone undone) {
      coach("Taken back. Before it you heard:", out);
      client(undone.line(), out);
    } else if (event instanceof Event.Hinted hinted) {
      coach(hinted.text(), out);
    } else if (event instanceof Event.Compared compared) {
      compared(compared, out);
    } else if (event instanceof Event.Explained explained) {
      explained(explained, out);
    } else if (event instanceof Event.Listed listed) {
      listed(listed, out);
    } else if (event instanceof Event.Refused refused) {
      coach(refused.reason(), out);
    } else if (event instanceof Event.Helped helped) {
      out.write(CommandList.of(helped.commands()));
    }
    out.flush();
  }

  private void opened(Session session, Writer out) throws IOException {
    SceneCard card = session.scene().card();
    out.write(theme.strong(card.id()) + "  " + theme.faint(card.situation()) + "\n");
    out.write(paper.set("", "", Printable.of(card.intro())));
    for (String goal : card.goal()) {
      out.write(paper.set("- ", INDENT, Printable.of(goal)));
    }
    out.write(theme.faint("/hint /why /undo /help; leave with /quit") + "\n\n");
    client(session.past().lastLine(), out);
  }

  private void client(String line, Writer out) throws IOException {
    out.write(paper.set(theme.strong("Client") + "  ", "        ", Printable.of(line)));
  }

  private void coach(String text, Writer out) throws IOException {
    out.write(paper.set(INDENT, INDENT, Printable.of(text)));
  }

  private void remarks(Turn turn, Remarks remarks, Writer out) throws IOException {
    if (turn.isInterrupted()) {
      String lost = Printable.line(turn.reply().substring(turn.heard()));
      out.write(paper.set(INDENT + "Not heard any more: ", INDENT, theme.struck(lost)));
    }
    for (Remarks.Note note : remarks.notes()) {
      coach(note.text() + "  [" + note.move() + "]", out);
    }
    out.write(INDENT + theme.faint(ratings(remarks) + change(remarks)) + "\n");
    if (remarks.better().isPresent()) {
      out.write(
          paper.set(INDENT + "Try: ", INDENT + "     ", Printable.of(remarks.better().get())));
    }
    if (trace) {
      out.write(INDENT + theme.faint(mood(turn.after()) + fact(turn)) + "\n");
    }
  }

  private static String mood(Mood mood) {
    StringBuilder shown = new StringBuilder();
    for (Feeling feeling : Feeling.values()) {
      shown.append(shown.length() == 0 ? "" : ", ").append(feeling.id());
      shown.append(' ').append(mood.feeling(feeling));
    }
    return shown.toString();
  }

  private static String fact(Turn turn) {
    return turn.fact().map(fact -> "; told: " + fact).orElse("");
  }

  private static String ratings(Remarks remarks) {
    StringBuilder shown = new StringBuilder();
    for (Skill skill : Skill.values()) {
      Boolean good = remarks.ratings().get(skill);
      String rating = good == null ? "not rated" : good ? "+" : "-";
      shown.append(shown.length() == 0 ? "" : ", ").append(skill.id()).append(' ').append(rating);
    }
    return shown.toString();
  }

  private static String change(Remarks remarks) {
    StringBuilder shown = new StringBuilder();
    for (Map.Entry<String, Integer> change : remarks.change().entrySet()) {
      String number = change.getValue() > 0 ? "+" + change.getValue() : "" + change.getValue();
      shown.append(shown.length() == 0 ? " | " : ", ").append(change.getKey());
      shown.append(' ').append(number);
    }
    return shown.toString();
  }

  private void compared(Event.Compared compared, Writer out) throws IOException {
    out.write(INDENT + theme.strong("To what you said, the answer was:") + "\n");
    coach(compared.last().says(), out);
    out.write(INDENT + theme.strong("What if") + "\n");
    remarks(compared.other(), compared.remarks(), out);
    coach(compared.other().says(), out);
  }

  private void explained(Event.Explained explained, Writer out) throws IOException {
    for (Move move : explained.turn().moves()) {
      String words = move.words().isEmpty() ? "" : ": \"" + move.words() + "\"";
      coach(move.id() + Printable.line(words), out);
    }
    for (String reason : explained.because()) {
      coach(reason, out);
    }
  }

  private void listed(Event.Listed listed, Writer out) throws IOException {
    for (Fact fact : listed.told()) {
      coach("- " + fact.brief(), out);
    }
    coach(listed.left() + " more to find.", out);
  }
}
