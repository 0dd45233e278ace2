package coach.report;

import coach.check.Finding;
import coach.check.Report;
import coach.text.Draft;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The report for people: the words found, why the client stumbles, and what to say instead. */
public final class TextReport implements ReportFormat {

  /** Wordings shown with a finding; {@code coach explain} shows all. */
  private static final int SUGGESTIONS = 2;

  /** Quotations of more characters are shortened. */
  private static final int QUOTED = 120;

  private static final String INDENT = "    ";
  private static final String SAY = "Say: ";

  /** A card does not know the draft: what it offers shows the way, and is no line to send. */
  private static final String EXAMPLE = "For example: ";

  private static final String OR = "or: ";

  private final Theme theme;
  private final Paper paper;
  private final LastLine end;

  /**
   * Makes a report.
   *
   * @param theme plain, or with colours
   * @param width of the page in columns; made to lie between 40 and 100
   */
  public TextReport(Theme theme, int width) {
    this(theme, width, new LastLine());
  }

  /**
   * Makes a report.
   *
   * @param end the last line about a draft
   */
  public TextReport(Theme theme, int width, LastLine end) {
    this.theme = theme;
    this.paper = new Paper(width);
    this.end = end;
  }

  @Override
  public void write(List<Report> reports, Writer out) throws IOException {
    for (Report report : reports) {
      write(report, out);
    }
    if (reports.size() > 1) {
      out.write(reports.size() + " drafts" + count(Tally.of(reports)) + "\n");
    }
    out.flush();
  }

  private void write(Report report, Writer out) throws IOException {
    Set<String> told = new HashSet<>();
    for (Finding finding : report.findings()) {
      writeHead(finding, report.message().draft(), out);
      if (told.add(finding.rule().id() + finding.message())) {
        writeReason(finding, out);
      } else if (!finding.corrections().isEmpty()) {
        writeWordings(finding, out);
      }
      out.write("\n");
    }
    writeUnanswered(report.unanswered(), out);
    writeEnd(report, out);
  }

  /** Writes the questions that the author should look at again: no finding, as words mislead. */
  private void writeUnanswered(List<String> questions, Writer out) throws IOException {
    if (!questions.isEmpty()) {
      out.write("Look once more: I could not tell whether you answer\n");
      for (String question : questions) {
        out.write(paper.set("  - ", INDENT, "\u201C" + Printable.line(question) + "\u201D"));
      }
      out.write("\n");
    }
  }

  private void writeHead(Finding finding, Draft draft, Writer out) throws IOException {
    Draft.Position at = draft.position(finding.span().start());
    String place = Printable.line(draft.path()) + ":" + at.line() + ":" + at.column();
    String level = theme.level(finding.level());
    out.write(theme.faint(place) + "  " + level + "  " + theme.strong(finding.rule().id()) + "\n");
    if (!finding.quote().isEmpty()) {
      String quote = "\u201C" + shortened(Printable.line(finding.quote())) + "\u201D";
      out.write(paper.set(INDENT, INDENT, quote));
    }
  }

  /** Writes why, what to say instead, and how well founded it is; said once a rule and draft. */
  private void writeReason(Finding finding, Writer out) throws IOException {
    out.write(paper.set(INDENT, INDENT, Printable.of(finding.message())));
    writeWordings(finding, out);
    String ground =
        "Method " + finding.rule().method() + ", " + Grounds.of(finding.rule().evidence());
    out.write(INDENT + theme.faint(Printable.line(ground)) + "\n");
  }

  private void writeWordings(Finding finding, Writer out) throws IOException {
    String first = finding.corrections().isEmpty() ? EXAMPLE : SAY;
    String more = INDENT + " ".repeat(first.length());
    String lead = INDENT + first;
    for (String wording : offered(finding)) {
      out.write(paper.set(lead, more, Printable.of(wording.replace("\n\n", "\n"))));
      lead = more.substring(OR.length()) + OR;
    }
  }

  /** Returns the first and last words of a long quotation; the place tells where the rest is. */
  private static String shortened(String quote) {
    if (quote.length() <= QUOTED) {
      return quote;
    }
    int head = quote.lastIndexOf(' ', QUOTED / 2);
    int tail = quote.indexOf(' ', quote.length() - QUOTED / 3);
    boolean words = head > 0 && tail > 0;
    return words ? quote.substring(0, head) + " \u2026" + quote.substring(tail) : quote;
  }

  /** Returns the shortest of the card's wordings, or what the words found should be. */
  private static List<String> offered(Finding finding) {
    List<String> sorted = new ArrayList<>(Wordings.of(finding));
    if (finding.corrections().isEmpty()) {
      sorted.sort((a, b) -> a.length() - b.length());
    }
    return sorted.subList(0, Math.min(SUGGESTIONS, sorted.size()));
  }

  private void writeEnd(Report report, Writer out) throws IOException {
    Tally tally = Tally.of(List.of(report));
    out.write(Printable.line(report.message().draft().path()) + ": ");
    out.write(end.of(report) + count(tally));
    if (tally.gravest() != null) {
      out.write(" Next: coach explain " + tally.gravest().rule().id());
    }
    out.write("\n");
  }

  private static String count(Tally tally) {
    String words = tally.words();
    return words.isEmpty() ? "." : ": " + words + ".";
  }
}
