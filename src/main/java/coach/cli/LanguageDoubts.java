package coach.cli;

import coach.check.Report;
import coach.phrasebook.Phrasebook;
import coach.report.LastLine;
import coach.text.PartKind;
import coach.text.Sentence;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What must be said of reports whose figures alone would say too much. */
final class LanguageDoubts extends LastLine {

  /** So many words of no known language are no mere list. */
  private static final int TELLING = 25;

  private final Map<Report, String> ends = new IdentityHashMap<>();
  private final Complaints complaints;

  LanguageDoubts(Complaints complaints) {
    this.complaints = complaints;
  }

  /** Tells where a draft was read under no rules, or under those of a language it is not in. */
  void on(Report report, Phrasebook book) {
    String path = report.message().draft().path();
    if (book.rules().isEmpty()) {
      String language = SpokenLanguage.name(book.code());
      complaints.note(path + ": there are no rules for " + language + " yet; nothing was checked.");
      ends.put(report, "nothing was checked, since there are no rules for " + language + " yet");
      return;
    }
    List<Sentence> sentences = report.message().sentences(PartKind.BODY);
    if (isElsewhere(book, sentences)) {
      String ran = SpokenLanguage.name(book.code());
      String seems = SpokenLanguage.of(sentences).map(SpokenLanguage::name).orElse("");
      complaints.note(
          path
              + ": this does not look like "
              + ran
              + (seems.isEmpty() ? "" : " but like " + seems)
              + "; only the rules for "
              + ran
              + " ran. Name its language with --lang.");
      ends.put(
          report,
          super.of(report)
              + " for "
              + ran
              + ", but it does not look like that"
              + (seems.isEmpty() ? "" : " but like " + seems));
    }
  }

  /** Whether a draft is in another language; a list of goods, or a line of figures, is in none. */
  private static boolean isElsewhere(Phrasebook book, List<Sentence> sentences) {
    return !Intelligible.isIn(book.language(), sentences)
        && (Sentence.wordCount(sentences) >= TELLING || SpokenLanguage.of(sentences).isPresent());
  }

  @Override
  public String of(Report report) {
    return ends.getOrDefault(report, super.of(report));
  }
}
