package coach.cli;

import coach.check.Finding;
import coach.phrasebook.RuleKind;
import coach.report.Wordings;
import coach.text.Message;
import coach.text.Part;
import coach.text.Sentence;
import coach.text.Span;
import java.util.List;

/**
 * How one finding can be put right.
 *
 * @param finding what was found
 * @param span what is replaced: the sentence, or the very words; empty where something is to be
 *     added
 * @param context the sentence to show
 * @param wordings what may be taken as it is
 */
record Repair(Finding finding, Span span, Span context, List<String> wordings) {

  /** Returns the repair of a finding, or null where the draft's own words hold no such place. */
  static Repair of(Finding finding, Message message) {
    Span sentence = sentence(finding.span(), message);
    if (sentence == null) {
      return null;
    }
    RuleKind kind = finding.rule().kind();
    if (kind == RuleKind.ABSENCE) {
      Span after = new Span(sentence.end(), sentence.end());
      return new Repair(finding, after, sentence, Wordings.of(finding.rule()));
    }
    boolean sentences = kind == RuleKind.PHRASE || kind == RuleKind.MEASURE;
    return sentences
        ? new Repair(finding, sentence, sentence, Wordings.of(finding.rule()))
        : new Repair(finding, finding.span(), sentence, finding.corrections());
  }

  /**
   * Returns the sentence of the author's that a finding starts in; null where it is not in his
   * words.
   */
  private static Span sentence(Span span, Message message) {
    for (Part part : message.parts()) {
      if (part.kind().isOwnWords()) {
        for (Sentence sentence : part.sentences()) {
          if (sentence.span().start() <= span.start() && span.start() <= sentence.span().end()) {
            return sentence.span();
          }
        }
      }
    }
    return null;
  }

  boolean adds() {
    return span.length() == 0;
  }

  /** Returns the change that puts these words in. */
  Change with(String words) {
    return new Change(span, adds() ? " " + words : words);
  }

  /** Whether another change has been made to the same words. */
  boolean collides(List<Change> changes) {
    for (Change change : changes) {
      Span other = change.span();
      if (span.overlaps(other) || other.start() == span.start()) {
        return true;
      }
    }
    return false;
  }
}
