package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.ContentWords;
import coach.text.Language;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Topic;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds questions whose answer the client has given already: by the Asked and Said of the card's
 * topics.
 */
final class RepeatedRule implements Rule {

  private static final int SHOWN = 3;

  private static final String ANY_WORD = " *";

  /** What stands between two questions of one sentence. */
  private static final String PARTS = ",;:";

  private final RuleCard card;

  RepeatedRule(RuleCard card) {
    this.card = card;
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    List<Sentence> found = new ArrayList<>();
    for (RuleCard.Patterns group : card.patterns()) {
      PhraseMatch<PhraseKey> question =
          group.heading() == Heading.ASKED ? question(group.topic(), reading) : null;
      Sentence said =
          question == null || found.contains(question.sentence())
              ? null
              : said(group.topic(), question, reading);
      if (said != null && findings.size() < SHOWN) {
        found.add(question.sentence());
        Slots slots = Slots.of("said", reading.clientMessage().line(said));
        findings.add(reading.finding(card, question.sentence().span(), slots));
      }
    }
    return findings;
  }

  /** Returns the author's first question on a topic, or null. */
  private PhraseMatch<PhraseKey> question(String topic, Reading reading) {
    List<PhraseMatch<PhraseKey>> spared =
        reading.matches(PhraseKey.of(card.id(), Heading.LEAVE_ALONE));
    for (PhraseMatch<PhraseKey> match :
        reading.matches(new PhraseKey(card.id(), Heading.ASKED, topic))) {
      Sentence sentence = match.sentence();
      boolean quoted = sentence.words().get(match.first()).quoted();
      if (sentence.isQuestion()
          && !quoted
          && reading.partOf(sentence).kind() == PartKind.BODY
          && spared.stream().noneMatch(s -> s.span().overlaps(match.span()))) {
        return match;
      }
    }
    return null;
  }

  /** Returns the client's words that answer a question, or null. */
  private Sentence said(String topic, PhraseMatch<PhraseKey> question, Reading reading) {
    Language language = reading.language();
    List<String> asked = ContentWords.of(List.of(question.sentence()), language);
    boolean whole = isWhole(question, reading);
    for (PhraseMatch<PhraseKey> match :
        reading.clientMatches(new PhraseKey(card.id(), Heading.SAID, topic))) {
      Sentence sentence = match.sentence();
      if (!isOfTheSame(question, match)) {
        continue;
      }
      boolean open = sentence.isQuestion() && Questions.open(List.of(sentence), language) > 0;
      List<String> told = ContentWords.of(List.of(sentence), language);
      boolean same = whole || asked.isEmpty() || ContentWords.shared(asked, told) > 0;
      if (!open && same && !isNegated(match, language)) {
        return sentence;
      }
    }
    return null;
  }

  /**
   * Whether the client speaks of the very thing asked for. A pattern that ends in any word asks for
   * what that word names: how many chairs.
   */
  private static boolean isOfTheSame(PhraseMatch<PhraseKey> question, PhraseMatch<PhraseKey> said) {
    if (!question.pattern().endsWith(ANY_WORD)) {
      return true;
    }
    String thing = question.sentence().words().get(question.end() - 1).text();
    for (int i = said.first(); !said.sentence().isQuestion() && i < said.end(); i++) {
      if (ContentWords.areForms(thing, said.sentence().words().get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether nothing that a question is about stands outside the words that ask for the topic; what
   * a comma parts from them is another question.
   */
  private static boolean isWhole(PhraseMatch<PhraseKey> question, Reading reading) {
    Set<String> small = reading.language().words(Topic.FUNCTION_WORDS);
    CharSequence text = reading.message().draft().text();
    List<Word> words = question.sentence().words();
    int from = question.first();
    while (from > 0 && !Gap.has(text, words, from - 1, from, PARTS)) {
      from--;
    }
    int to = question.end();
    while (to < words.size() && !Gap.has(text, words, to - 1, to, PARTS)) {
      to++;
    }
    for (int i = from; i < to; i++) {
      boolean outside = i < question.first() || i >= question.end();
      if (outside && ContentWords.isContent(words.get(i), small)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the client says that he does not know: a negation before the words, but not among them.
   */
  private static boolean isNegated(PhraseMatch<PhraseKey> match, Language language) {
    for (PhraseMatch<Topic> negation : language.phrases(Topic.NEGATIONS).in(match.sentence())) {
      if (negation.first() < match.first()) {
        return true;
      }
    }
    return false;
  }
}
