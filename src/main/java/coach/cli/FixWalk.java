package coach.cli;

import coach.check.Finding;
import coach.check.Report;
import coach.report.Printable;
import coach.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Walks through findings one by one and gathers the changes that the person chooses; changes
 * nothing.
 */
final class FixWalk {

  private static final int OFFERED = 4;

  private static final String HELP =
      """
          a number   take that wording (edit its facts afterwards: it comes from another trade)
          e          type your own words
          s          skip this one (so does Enter)
          q          quit: look at no more
          ?          show this""";

  private final Message message;
  private final List<Finding> findings;
  private final Dialogue dialogue;
  private final List<Change> changes = new ArrayList<>();
  private boolean done;

  FixWalk(Report report, Dialogue dialogue) {
    this.message = report.message();
    this.findings = report.findings();
    this.dialogue = dialogue;
  }

  /** Returns the changes chosen, in the order of the walk. */
  List<Change> walk() {
    for (int i = 0; i < findings.size() && !done; i++) {
      Repair repair = Repair.of(findings.get(i), message);
      if (repair == null) {
        continue;
      }
      if (repair.collides(changes)) {
        dialogue.tell(
            "(" + findings.get(i).rule().id() + ": you have changed this sentence already)\n");
        continue;
      }
      show(repair, (i + 1) + " of " + findings.size());
      settle(repair);
    }
    return changes;
  }

  private void show(Repair repair, String count) {
    Finding finding = repair.finding();
    int line = message.draft().position(finding.span().start()).line();
    dialogue.tell(
        "(" + count + ", line " + line + ") " + finding.level().id() + ": " + finding.rule().id());
    dialogue.tell("    " + oneLine(message.text(repair.context())));
    dialogue.tell("  " + Printable.of(finding.message()));
    for (int i = 0; i < Math.min(OFFERED, repair.wordings().size()); i++) {
      dialogue.tell("  " + (i + 1) + "  " + oneLine(repair.wordings().get(i)));
    }
  }

  private void settle(Repair repair) {
    int offered = Math.min(OFFERED, repair.wordings().size());
    String numbers = offered == 0 ? "" : offered == 1 ? "1," : "1-" + offered + ",";
    String verb = repair.adds() ? "Add" : "Put instead";
    boolean settled = false;
    while (!settled) {
      String typed = dialogue.ask(verb + " [" + numbers + "e,s,q,?]? ");
      settled =
          typed == null ? quit() : answer(typed.strip().toLowerCase(Locale.ROOT), repair, offered);
    }
    dialogue.tell("");
  }

  /** Acts on an answer; returns whether the finding is settled. */
  private boolean answer(String key, Repair repair, int offered) {
    switch (key) {
      case "q":
        return quit();
      case "s", "":
        return true;
      case "e":
        return own(repair);
      default:
        int number = key.length() == 1 ? key.charAt(0) - '0' : 0;
        if (number >= 1 && number <= offered) {
          changes.add(repair.with(repair.wordings().get(number - 1)));
          return true;
        }
        dialogue.tell(HELP);
        return false;
    }
  }

  private boolean own(Repair repair) {
    String what =
        repair.adds()
            ? "the sentence to add"
            : "instead of \u201C" + oneLine(message.text(repair.span())) + "\u201D";
    String words = dialogue.ask("Your words, " + what + " (Enter: leave it): ");
    if (words != null && !words.isBlank()) {
      changes.add(repair.with(words.strip()));
      return true;
    }
    return words == null && quit();
  }

  private boolean quit() {
    done = true;
    return true;
  }

  private static String oneLine(String text) {
    return Printable.line(text.replace('\n', ' '));
  }
}
