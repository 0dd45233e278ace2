package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainArgumentsTest {

  @Test
  void areFilesAndStandardInput() {
    assertThat(PlainArguments.fit("check", List.of("offer.txt", "-"))).isTrue();
  }

  @Test
  void areNoneWhereAnythingLooksLikeAnOption() {
    assertThat(PlainArguments.fit("check", List.of("offer.txt", "--quiet"))).isFalse();
    assertThat(PlainArguments.fit("check", List.of("--", "offer.txt"))).isFalse();
  }

  @Test
  void areNoneWhereSomethingIsMissing() {
    assertThat(PlainArguments.fit("check", List.of())).isFalse();
    assertThat(PlainArguments.fit("check", List.of(""))).isFalse();
    assertThat(PlainArguments.fit("rules", List.of("offer.txt"))).isFalse();
  }
}
