package coach.check;

import coach.listen.Ledger;
import coach.phrasebook.Family;
import coach.phrasebook.Heading;
import coach.phrasebook.ListenBook;
import coach.phrasebook.RuleCard;
import coach.text.ContentWords;
import coach.text.Gap;
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
 * topics, and for a topic that is a gap of what is known of him, by the ledger of gaps.
 */
final class RepeatedRule implements Rule {

  private static final String ANY_WORD = " *";

  /** What stands between two questions of one sentence. */
  private static final String PARTS = ",;:";

  private final RuleCard card;
  private final ListenBook book;

  /** Made when first needed: it reads many patterns, and few drafts repeat a question. */
  private Ledger ledger;

  /**
   * Makes the rule.
   *
   * @param book its question cards hear what the client said of the topics that bear their ids
   */
  RepeatedRule(RuleCard card, ListenBook book) {
    this.card = card;
    this.book = book;
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
      if (said != null) {
        found.add(question.sentence());
        Slots slots = Slots.of("said", reading.clientMessage().line(said));
        findings.add(reading.finding(card, question.sentence().span(), slots));
      }
    }
    return findings;
  }

  /** Returns the author's first question on a topic, with as many words as ask for it; or null. */
  private PhraseMatch<PhraseKey> question(String topic, Reading reading) {
    List<PhraseMatch<PhraseKey>> spared =
        reading.matches(PhraseKey.of(card.id(), Heading.LEAVE_ALONE));
    PhraseMatch<PhraseKey> first = null;
    List<PhraseMatch<PhraseKey>> asked =
        reading.matches(new PhraseKey(card.id(), Heading.ASKED, topic));
    for (PhraseMatch<PhraseKey> match : PhraseMatch.outside(spared, asked)) {
      boolean other = first != null && !first.sentence().equals(match.sentence());
      boolean longer = first == null || match.span().length() > first.span().length();
      if (!other && longer && isAsked(match, reading)) {
        first = match;
      }
    }
    return first;
  }

  private boolean isAsked(PhraseMatch<PhraseKey> match, Reading reading) {
    Sentence sentence = match.sentence();
    return (sentence.isQuestion() || isRequest(sentence, reading))
        && !sentence.words().get(match.first()).quoted()
        && reading.partOf(sentence).kind() == PartKind.BODY;
  }

  /** Whether a sentence asks without a question mark. */
  private boolean isRequest(Sentence sentence, Reading reading) {
    PhraseKey requests = PhraseKey.of(card.id(), Heading.REQUESTS);
    return !PhraseMatch.in(sentence, reading.matches(requests)).isEmpty();
  }

  /** Returns the client's words that answer a question, or null. */
  private Sentence said(String topic, PhraseMatch<PhraseKey> question, Reading reading) {
    List<Sentence> told = new ArrayList<>();
    for (PhraseMatch<PhraseKey> match :
        reading.clientMatches(new PhraseKey(card.id(), Heading.SAID, topic))) {
      List<Word> words = match.sentence().words().subList(match.first(), match.end());
      if (isOfTheSame(question, match.sentence(), words) && !isNegated(match, reading.language())) {
        told.add(match.sentence());
      }
    }
    if (book.cards(Family.QUESTION).containsKey(topic)) {
      for (Sentence sentence : ledger().telling(topic, reading.clientWords())) {
        if (isOfTheSame(question, sentence, sentence.words())) {
          told.add(sentence);
        }
      }
    }
    told.removeIf(sentence -> isOpen(sentence, reading.language()));
    for (Sentence sentence : told) {
      if (sharesWords(sentence, question, reading.language())) {
        return sentence;
      }
    }
    return told.isEmpty() || !isOfHis(question, reading) ? null : told.get(0);
  }

  private Ledger ledger() {
    if (ledger == null) {
      ledger = new Ledger(book);
    }
    return ledger;
  }

  private static boolean isOpen(Sentence told, Language language) {
    return told.isQuestion() && Questions.isOpen(told, language);
  }

  /** Whether a sentence names what a question asks about, or the question names nothing. */
  private static boolean sharesWords(
      Sentence told, PhraseMatch<PhraseKey> question, Language language) {
    List<String> asked = ContentWords.of(List.of(question.sentence()), language);
    return asked.isEmpty()
        || ContentWords.shared(asked, ContentWords.of(List.of(told), language)) > 0;
  }

  /**
   * Whether the client speaks of the very thing asked for. A pattern that ends in any word asks for
   * what that word names: how many chairs.
   */
  private static boolean isOfTheSame(
      PhraseMatch<PhraseKey> question, Sentence said, List<Word> words) {
    if (!question.pattern().endsWith(ANY_WORD)) {
      return true;
    }
    String thing = question.sentence().words().get(question.end() - 1).text();
    for (Word word : words) {
      if (!said.isQuestion() && ContentWords.areForms(thing, word.text())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether all that a question is about, outside the words that ask for the topic, is something
   * the client spoke of; what a comma parts from them is another question.
   */
  private static boolean isOfHis(PhraseMatch<PhraseKey> question, Reading reading) {
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
    List<String> his = ContentWords.of(reading.clientWords(), reading.language());
    for (int i = from; i < to; i++) {
      boolean outside = i < question.first() || i >= question.end();
      boolean content = outside && ContentWords.isContent(words.get(i), small);
      if (content && ContentWords.shared(List.of(words.get(i).text()), his) == 0) {
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
