package coach.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures reading against marked texts, which are no part of the project: {@code mvn test
 * -Dtest=Measure -Dcoach.data=FOLDER}. Prints figures and asserts nothing; its name keeps it out of
 * the build.
 */
@EnabledIfSystemProperty(named = "coach.data", matches = ".+")
class ReadingBenchmark {

  private static final Path DATA = Path.of(System.getProperty("coach.data", "."));

  /** Counts of right, wrong and missed, and what they amount to. */
  private static final class Score {
    private int right;
    private int wrong;
    private int missed;

    @Override
    public String toString() {
      double precision = right / (double) Math.max(1, right + wrong);
      double recall = right / (double) Math.max(1, right + missed);
      return "precision %.4f recall %.4f F1 %.4f (%d right, %d wrong, %d missed)"
          .formatted(
              precision,
              recall,
              2 * precision * recall / (precision + recall),
              right,
              wrong,
              missed);
    }
  }

  @Test
  void sentenceEnds() throws IOException {
    boolean show = Boolean.getBoolean("coach.show");
    for (String code : List.of("en", "et", "sk", "ru", "bg", "zh")) {
      Score score = new Score();
      for (String line : Files.readAllLines(DATA.resolve("sentences/" + code + ".jsonl"))) {
        compare(MarkedText.of(line), score, show && code.equals("en"));
      }
      System.out.println(code + " sentence ends: " + score);
    }
  }

  private static void compare(MarkedText marked, Score score, boolean show) {
    List<Integer> found = new ArrayList<>();
    for (Sentence sentence :
        new Sentences(English.LANGUAGE).of(marked.text(), 0, marked.text().length(), 0)) {
      found.add(sentence.span().end());
    }
    for (int end : found.subList(0, found.size() - 1)) {
      boolean right = marked.ends().contains(end);
      score.right += right ? 1 : 0;
      score.wrong += right ? 0 : 1;
      if (!right && show) {
        System.out.println("WRONG  " + around(marked.text(), end));
      }
    }
    for (int end : marked.ends()) {
      boolean missed = end < marked.text().length() && !found.contains(end);
      score.missed += missed ? 1 : 0;
      if (missed && show && !Character.isLetterOrDigit(marked.text().charAt(end - 1))) {
        System.out.println("MISSED " + around(marked.text(), end));
      }
    }
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 40), at)
        + " \u2016 "
        + text.substring(at, Math.min(text.length(), at + 30));
  }

  @Test
  void signatures() throws Exception {
    for (String folder : List.of("P", "N")) {
      Score score = new Score();
      for (Path file : files(DATA.resolve("mail/" + folder))) {
        signature(file, score);
      }
      System.out.println(folder + " signature lines: " + score);
    }
  }

  private static void signature(Path file, Score score) throws IOException {
    List<String> lines = Files.readAllLines(file);
    StringBuilder text = new StringBuilder();
    lines.forEach(
        line -> text.append(line.startsWith("#sig#") ? line.substring(5) : line).append('\n'));
    Draft draft = Draft.ofText(file.toString(), text.toString());
    PartKind[] kinds = kinds(new MessageParser(English.LANGUAGE).parse(draft), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean expected = lines.get(i).startsWith("#sig#");
      if (kinds[i] == null) {
        continue;
      }
      boolean found = kinds[i] == PartKind.SIGNATURE || kinds[i] == PartKind.SIGN_OFF;
      score.right += found && expected ? 1 : 0;
      score.wrong += found && !expected ? 1 : 0;
      score.missed += !found && expected ? 1 : 0;
      if (found != expected
          || !found && kinds[i] != PartKind.BODY && kinds[i] != PartKind.SALUTATION) {
        System.out.println(
            file.getFileName()
                + ":"
                + (i + 1)
                + " "
                + kinds[i]
                + (expected ? " missed: " : " wrong: ")
                + lines.get(i));
      }
    }
  }

  private static PartKind[] kinds(Message message, int lines) {
    PartKind[] kinds = new PartKind[lines + 1];
    for (Part part : message.parts()) {
      int from = message.draft().position(part.span().start()).line();
      int to =
          message.draft().position(Math.max(part.span().start(), part.span().end() - 1)).line();
      for (int line = from; line <= to; line++) {
        kinds[line - 1] = part.kind();
      }
    }
    for (int i = 0; i < lines; i++) {
      kinds[i] = message.draft().index().isBlank(i) ? null : kinds[i];
    }
    return kinds;
  }

  @Test
  void quoted() throws Exception {
    for (Path file : files(DATA.resolve("quoted"))) {
      show(file);
    }
  }

  private static void show(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      Draft draft = DraftReader.read(file.getFileName().toString(), in, Optional.empty());
      Message message = new MessageParser(English.LANGUAGE).parse(draft);
      PartKind[] kinds = kinds(message, draft.index().count());
      System.out.println("=== " + file.getFileName() + " " + draft.format());
      for (int i = 0; i < kinds.length - 1; i++) {
        if (kinds[i] != null) {
          String line = draft.index().stripped(i);
          System.out.printf(
              "%-11s %s%n", kinds[i].id(), line.substring(0, Math.min(100, line.length())));
        }
      }
    }
  }

  @Test
  void speed() {
    String body =
        "Hi Anna,\n\nthank you for the call on Tuesday. We will send the offer, e.g. for 400 units, by Friday.\n\n"
            + "- The price is 1,400 euros.\n- Delivery takes two weeks.\n\nBest regards,\nTom\n\nOn Mon, 3 May 2024 at 10:00, Anna wrote:\n"
            + "> When can you deliver? We need it soon.\n> Our budget is fixed.\n\n";
    Draft draft = Draft.ofText("speed", body.repeat(3000));
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < 12; i++) {
      long start = clock.getCurrentThreadCpuTime();
      new MessageParser(English.LANGUAGE).parse(draft);
      double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf("%.1f MB/s%n", draft.text().length() / 1e6 / seconds);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }
}
