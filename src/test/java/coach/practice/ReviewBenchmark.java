package coach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.listen.English;
import coach.text.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures whether the bars of a review rank good talks above poor ones, on marked talks that are
 * no part of the project: {@code mvn test -Dtest=coach.practice.ReviewBenchmark
 * -Dcoach.data=FOLDER}. Prints the share of pairs of a good and a poor talk that are ranked right
 * (AUC, 0.5 is chance).
 */
@EnabledIfSystemProperty(named = "coach.data", matches = ".+")
class ReviewBenchmark {

  private static final String SELLER = "seller";

  /** A marked talk. */
  private record Talk(int id, boolean good, Review review) {}

  @Test
  void barsRankGoodTalksAbovePoorOnes() throws IOException {
    List<Talk> talks = talks(Path.of(System.getProperty("coach.data")).resolve("annomi.tsv"));
    for (Skill skill : Skill.values()) {
      ToIntFunction<Talk> bar = talk -> talk.review().bars().get(skill).value();
      assertThat(print(skill.id(), talks, bar)).isGreaterThan(0.5);
    }
    assertThat(print("overall", talks, talk -> talk.review().overall())).isGreaterThan(0.8);
  }

  private static double print(String name, List<Talk> talks, ToIntFunction<Talk> value) {
    List<Talk> tuned = talks.stream().filter(talk -> talk.id() % 4 == 0).toList();
    List<Talk> held = talks.stream().filter(talk -> talk.id() % 4 != 0).toList();
    System.out.printf(
        "%-10s AUC %.3f on talks looked at, %.3f on others%n",
        name, auc(tuned, value), auc(held, value));
    return Math.min(auc(tuned, value), auc(held, value));
  }

  private static double auc(List<Talk> talks, ToIntFunction<Talk> value) {
    double right = 0;
    int pairs = 0;
    for (Talk good : talks) {
      for (Talk poor : talks) {
        if (good.good() && !poor.good()) {
          int order = Integer.compare(value.applyAsInt(good), value.applyAsInt(poor));
          right += (order + 1) / 2.0;
          pairs++;
        }
      }
    }
    return right / pairs;
  }

  private static List<Talk> talks(Path file) throws IOException {
    Map<Integer, List<String[]>> rows = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split("\t", -1);
      rows.computeIfAbsent(Integer.valueOf(row[0]), id -> new ArrayList<>()).add(row);
    }
    Critic critic = new Critic(English.BOOK, Played.SCENES.practice());
    List<Talk> talks = new ArrayList<>();
    rows.forEach(
        (id, turns) -> {
          List<Transcript.Line> said = new ArrayList<>();
          turns.forEach(row -> said.add(new Transcript.Line(row[3], row[6])));
          Transcript talk = new Transcript(Transcript.Form.SPOKEN, said);
          boolean good = turns.get(0)[1].equals("high");
          talks.add(new Talk(id, good, critic.of(talk, Set.of(SELLER))));
        });
    return talks;
  }
}
