package coach.check;

import coach.listen.Ledger;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.ContentWords;
import coach.text.Gap;
import coach.text.Language;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Polarity;
import coach.text.Sentence;
import coach.text.Topic;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds questions whose answer the client has given already: by the Asked and Said of the card's
 * topics, and for a topic that is a gap of what is known of him, by the ledger of gaps.
 */
final class RepeatedRule implements Rule {

  private static final String ANY_WORD = " *";

  /** What stands between two questions of one sentence. */
  private static final String PARTS = ",;:";

  private final RuleCard card;
  private final FamilyBook book;

  private final Supplier<Ledger> ledger;

  /**
   * Makes the rule.
   *
   * @param book its question cards hear what the client said of the topics that bear their ids
   * @param ledger asked for only where a question may be repeated, which is rare
   */
  RepeatedRule(RuleCard card, FamilyBook book, Supplier<Ledger> ledger) {
    this.card = card;
    this.book = book;
    this.ledger = ledger;
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    List<Sentence> found = new ArrayList<>();
    for (RuleCard.Patterns group : card.patterns()) {
      if (group.heading() == Heading.ASKED) {
        Optional<PhraseMatch<PhraseKey>> asked = question(group.topic(), reading);
        if (asked.isPresent() && !found.contains(asked.get().sentence())) {
          Optional<Finding> repeated = repeated(group.topic(), asked.get(), reading);
          repeated.ifPresent(finding -> found.add(asked.get().sentence()));
          repeated.ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> repeated(
      String topic, PhraseMatch<PhraseKey> question, Reading reading) {
    return said(topic, question, reading)
        .map(said -> Slots.of("said", reading.clientMessage().line(said)))
        .map(slots -> reading.finding(card, question.sentence().span(), slots));
  }

  /** Returns the author's first question on a topic, with as many words as ask for it. */
  private Optional<PhraseMatch<PhraseKey>> question(String topic, Reading reading) {
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
    return Optional.ofNullable(first);
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

  /** Returns the client's words that answer a question. */
  private Optional<Sentence> said(String topic, PhraseMatch<PhraseKey> question, Reading reading) {
    Polarity polarity = new Polarity(reading.language(), reading.clientMessage().draft().text());
    List<Sentence> told = new ArrayList<>();
    for (PhraseMatch<PhraseKey> match :
        reading.clientMatches(new PhraseKey(card.id(), Heading.SAID, topic))) {
      List<Word> words = match.sentence().words().subList(match.first(), match.end());
      if (isOfTheSame(question, match.sentence(), words) && !polarity.isNegated(match)) {
        told.add(match.sentence());
      }
    }
    if (book.cards(Family.QUESTION).containsKey(topic)) {
      for (Sentence sentence : ledger.get().telling(topic, reading.clientWords())) {
        if (isOfTheSame(question, sentence, sentence.words())) {
          told.add(sentence);
        }
      }
    }
    told.removeIf(sentence -> isOpen(sentence, reading.language()));
    for (Sentence sentence : told) {
      if (sharesWords(sentence, question, reading.language())) {
        return Optional.of(sentence);
      }
    }
    return isOfHis(question, reading) ? told.stream().findFirst() : Optional.empty();
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
  private boolean isOfHis(PhraseMatch<PhraseKey> question, Reading reading) {
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
      boolean content =
          outside
              && ContentWords.isContent(words.get(i), small)
              && !namesNothing(words.get(i), reading);
      if (content && ContentWords.shared(List.of(words.get(i).text()), his) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word only leads to the question, or limits it. */
  private boolean namesNothing(Word word, Reading reading) {
    return Stream.of(Heading.NAMES_NOTHING, Heading.REQUESTS)
        .flatMap(heading -> reading.matches(PhraseKey.of(card.id(), heading)).stream())
        .anyMatch(match -> match.span().contains(word.start()));
  }
}
