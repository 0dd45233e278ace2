package coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import coach.practice.Event;
import org.junit.jupiter.api.Test;

class EventNamesTest {

  @Test
  void everyEventHasAName() {
    assertThat(Event.class.getPermittedSubclasses()).allMatch(EventNames::has);
  }

  @Test
  void namesAreWhatProgramsRead() {
    assertThat(EventNames.of(new Event.Refused(""))).isEqualTo("refused");
    assertThat(EventNames.of(new Event.Counted(1, 1, 1))).isEqualTo("closed");
  }
}
