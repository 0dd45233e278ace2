package coach.report;

import coach.check.Finding;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.phrasebook.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * The wordings that a rule offers, ready to be said: its examples without address and client's
 * words.
 */
public final class Wordings {

  private Wordings() {}

  /**
   * Returns what to say instead of the words found: what they should be, where that is known, else
   * the wordings of the rule.
   */
  public static List<String> of(Finding finding) {
    return finding.corrections().isEmpty() ? of(finding.rule()) : finding.corrections();
  }

  /** Returns the wordings of a rule in the order of its card. */
  public static List<String> of(RuleCard rule) {
    boolean subject = rule.choice(Setting.SCOPE, Scope.BODY) == Scope.SUBJECT;
    List<String> wordings = new ArrayList<>();
    for (String say : rule.say()) {
      String wording = subject ? subject(say) : said(say);
      if (!wording.isEmpty()) {
        wordings.add(wording);
      }
    }
    return wordings;
  }

  /** Returns the subject of a little message; the whole of it where it has none. */
  private static String subject(String say) {
    for (String line : lines(say)) {
      if (line.startsWith("Subject:")) {
        return line.substring("Subject:".length()).strip();
      }
    }
    return said(say);
  }

  /** Returns what stands below the header lines, without quoted lines. */
  private static String said(String say) {
    List<String> lines = lines(say);
    int first = isHeader(lines.get(0)) ? lines.indexOf("") + 1 : 0;
    StringBuilder said = new StringBuilder();
    for (String line : lines.subList(first, lines.size())) {
      boolean quoted = line.startsWith(">");
      boolean blank = line.isBlank() && (said.length() == 0 || endsBlank(said));
      if (!quoted && !blank) {
        said.append(said.length() == 0 ? "" : "\n").append(line);
      }
    }
    return said.toString().strip();
  }

  private static boolean endsBlank(StringBuilder text) {
    return text.charAt(text.length() - 1) == '\n';
  }

  /** Whether a line is such as {@code To: Anna}: a word, a colon and something. */
  private static boolean isHeader(String line) {
    int colon = line.indexOf(": ");
    if (colon <= 0 || !Character.isUpperCase(line.charAt(0))) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      if (!Character.isLetter(line.charAt(i)) && line.charAt(i) != '-') {
        return false;
      }
    }
    return List.of("To", "Cc", "From", "Subject", "Date", "In-Reply-To")
        .contains(line.substring(0, colon));
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(line.strip());
    }
    return lines;
  }
}
