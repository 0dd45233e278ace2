package coach.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.listen.English;
import org.junit.jupiter.api.Test;

class FamilyCardTest {

  private static final FamilyCard AUDIENCE = English.BOOK.cards(Family.QUESTION).get("audience");

  @Test
  void aHeadingThatNoSuchCardMayHaveIsAFault() {
    assertThatThrownBy(() -> AUDIENCE.bullets("Ask abuot"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("audience")
        .hasMessageContaining("Ask abuot")
        .hasMessageContaining("Ask about");
  }

  @Test
  void aHeadingThatTheCardLacksHoldsNothing() {
    assertThat(AUDIENCE.bullets("Line")).isNotNull();
    assertThat(FamilyCard.NONE.bullets("Line")).isEmpty();
  }
}
