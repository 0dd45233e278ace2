package coach.report;

import coach.practice.Event;
import java.util.Map;

/** What events are called in JSON; the names are a contract, whatever the classes are called. */
final class EventNames {

  private static final Map<Class<? extends Event>, String> NAMES =
      Map.ofEntries(
          Map.entry(Event.Opened.class, "opened"),
          Map.entry(Event.Answered.class, "answered"),
          Map.entry(Event.Closed.class, "closed"),
          Map.entry(Event.Undone.class, "undone"),
          Map.entry(Event.Hinted.class, "hinted"),
          Map.entry(Event.Compared.class, "compared"),
          Map.entry(Event.Explained.class, "explained"),
          Map.entry(Event.Listed.class, "listed"),
          Map.entry(Event.Saved.class, "saved"),
          Map.entry(Event.Helped.class, "helped"),
          Map.entry(Event.Refused.class, "refused"),
          Map.entry(Event.Joined.class, "joined"),
          Map.entry(Event.Overheard.class, "overheard"),
          Map.entry(Event.Spoken.class, "spoken"),
          Map.entry(Event.Asked.class, "asked"),
          Map.entry(Event.Met.class, "met"),
          Map.entry(Event.Advised.class, "advised"),
          Map.entry(Event.Summed.class, "summed"),
          Map.entry(Event.Left.class, "left"),
          Map.entry(Event.Posed.class, "posed"),
          Map.entry(Event.Marked.class, "marked"),
          Map.entry(Event.Skipped.class, "skipped"),
          // A drill closes as every talk does.
          Map.entry(Event.Counted.class, "closed"));

  private EventNames() {}

  static String of(Event event) {
    return NAMES.get(event.getClass());
  }

  /** Whether events of a class have a name. */
  static boolean has(Class<?> event) {
    return NAMES.containsKey(event);
  }
}
