package coach.cli;

import coach.practice.Conversation;
import coach.practice.Drilling;
import coach.practice.Event;
import java.util.List;

/** A drill, each of whose judged answers is kept. */
record KeptDrill(Drilling drilling, DrillDiary diary) implements Conversation {

  @Override
  public Event opened() {
    return drilling.opened();
  }

  @Override
  public List<Event> type(String line) {
    List<Event> events = drilling.type(line);
    events.forEach(diary::note);
    return events;
  }

  @Override
  public boolean isOver() {
    return drilling.isOver();
  }
}
