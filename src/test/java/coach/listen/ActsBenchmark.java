package coach.listen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures acts against annotated talks, which are no part of the project: {@code mvn test
 * -Dtest=coach.listen.ActsBenchmark -Dcoach.data=FOLDER}. Prints figures and asserts nothing; its
 * name keeps it out of the build.
 */
@EnabledIfSystemProperty(named = "coach.data", matches = ".+")
class ActsBenchmark {

  private static final Path TALKS = Path.of(System.getProperty("coach.data", "."), "annomi.tsv");

  private final Acts acts = new Acts(English.BOOK);

  /** How often something was found where it was, and where it was not. */
  private static final class Score {
    private int right;
    private int wrong;
    private int missed;

    void add(boolean is, boolean found) {
      right += is && found ? 1 : 0;
      wrong += !is && found ? 1 : 0;
      missed += is && !found ? 1 : 0;
    }

    double precision() {
      return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
      return right / (double) Math.max(1, right + missed);
    }

    double f1() {
      return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }
  }

  @Test
  void openAndClosedQuestionsAndParaphrases() throws IOException {
    Score open = new Score();
    Score closed = new Score();
    Score paraphrase = new Score();
    String client = "";
    String talk = "";
    List<String> lines = Files.readAllLines(TALKS);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      client = fields[0].equals(talk) ? client : "";
      talk = fields[0];
      if (fields[3].equals("client")) {
        client = fields[6];
        continue;
      }
      List<String> found = acts.of(fields[6], client).stream().map(Act::id).toList();
      paraphrase.add(fields[4].equals("reflection"), found.contains("paraphrase"));
      if (!fields[5].isEmpty()) {
        boolean asksOpenly = isFirst("open-question", "closed-question", found);
        open.add(fields[5].equals("open"), asksOpenly);
        closed.add(fields[5].equals("closed"), !asksOpenly);
      }
    }
    System.out.printf("open or closed, given a question: F1 %.3f%n", (open.f1() + closed.f1()) / 2);
    System.out.printf(
        "paraphrase: precision %.3f recall %.3f%n", paraphrase.precision(), paraphrase.recall());
  }

  private static boolean isFirst(String one, String other, List<String> found) {
    return found.contains(one)
        && (!found.contains(other) || found.indexOf(one) < found.indexOf(other));
  }
}
