package coach.check;

import coach.text.Gap;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Topic;

/** Tells the author's own words from what he says back: "you wrote that …", "…, you told me". */
final class ReportedSpeech {

  private ReportedSpeech() {}

  /** Whether words are the client's, said back to him. */
  static boolean holds(Reading reading, PhraseMatch<PhraseKey> match) {
    Sentence sentence = match.sentence();
    for (PhraseMatch<Topic> report : reading.language().phrases(Topic.REPORTS).in(sentence)) {
      if (governs(reading, report, match) || isAside(reading, report, match)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a report stands before words in their sentence, and nothing turns between the two. */
  static boolean leadsTo(Reading reading, PhraseMatch<PhraseKey> match) {
    Sentence sentence = match.sentence();
    int from = Integer.MAX_VALUE;
    for (PhraseMatch<Topic> report : reading.language().phrases(Topic.REPORTS).in(sentence)) {
      from = Math.min(from, report.end());
    }
    return from <= match.first() && !turnsBetween(reading, sentence, from, match.first());
  }

  private static boolean turnsBetween(Reading reading, Sentence sentence, int from, int to) {
    for (PhraseMatch<Topic> turn : reading.language().phrases(Topic.CONTRASTS).in(sentence)) {
      if (from <= turn.first() && turn.first() <= to) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words follow in the clause that the report opens. */
  private static boolean governs(
      Reading reading, PhraseMatch<Topic> report, PhraseMatch<PhraseKey> match) {
    return report.end() <= match.first()
        && !isParted(reading, match.sentence(), report.end() - 1, match.first());
  }

  /** Whether the report stands between commas behind the words, or ends the sentence there. */
  private static boolean isAside(
      Reading reading, PhraseMatch<Topic> report, PhraseMatch<PhraseKey> match) {
    Sentence sentence = match.sentence();
    int next = report.end();
    return report.first() >= match.end()
        && isParted(reading, sentence, match.end() - 1, report.first())
        && isParted(reading, sentence, report.first() - 1, report.first())
        && (next == sentence.words().size() || isParted(reading, sentence, next - 1, next));
  }

  private static boolean isParted(Reading reading, Sentence sentence, int from, int to) {
    return Gap.has(reading.message().draft().text(), sentence.words(), from, to, ",;:");
  }
}
