package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.Nearest;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.text.Address;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Topic;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds a greeting that names somebody else than those the message goes to.
 *
 * <p>An error where it is the name of somebody else in the headers; a warning where it is nobody's.
 */
final class GreetingNameRule implements Rule {

  private final RuleCard card;
  private final RuleCard milder;
  private final Language language;

  GreetingNameRule(RuleCard card, Language language) {
    this.card = card;
    this.milder = card.milder();
    this.language = language;
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Sentence> salutation = reading.sentences(Scope.SALUTATION);
    List<Address> to = new ArrayList<>(reading.situation().recipients());
    to.addAll(reading.message().headers().to());
    if (salutation.isEmpty() || to.isEmpty()) {
      return List.of();
    }
    NameForms forms = new NameForms(language);
    List<Recipient> recipients = recipients(to);
    for (Recipient recipient : recipients) {
      if (!recipient.namesAPerson(language, forms)) {
        return List.of();
      }
    }
    return check(reading, salutation, recipients, forms);
  }

  private List<Recipient> recipients(List<Address> addresses) {
    List<Recipient> recipients = new ArrayList<>();
    addresses.forEach(address -> recipients.add(Recipient.of(address, language)));
    return recipients;
  }

  private List<Finding> check(
      Reading reading, List<Sentence> salutation, List<Recipient> to, NameForms forms) {
    List<PhraseMatch<PhraseKey>> spared =
        reading.matches(card, Heading.LEAVE_ALONE, Scope.SALUTATION);
    Set<String> signed = KnownNames.ofClient(reading);
    List<Address> elsewhere = new ArrayList<>(reading.message().headers().copied());
    elsewhere.addAll(reading.message().headers().from());
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : salutation) {
      String text = reading.message().draft().text();
      for (GreetedPerson person : GreetedPerson.in(text, sentence, language, spared)) {
        boolean titled = isTitled(person, sentence);
        if (isAName(person, forms)
            && !isAny(person, titled, to, forms)
            && !isSigned(person, signed)) {
          boolean others = isAny(person, titled, recipients(elsewhere), forms);
          Slots slots =
              Slots.of("name", reading.message().text(person.span())).with("expected", shown(to));
          List<String> right = right(person, sentence, to);
          findings.add(reading.finding(others ? card : milder, person.span(), slots, right));
        }
      }
    }
    return findings;
  }

  /** Returns the name of the one recipient, given as the greeting gave the wrong one. */
  private List<String> right(GreetedPerson person, Sentence greeting, List<Recipient> to) {
    List<String> written = to.size() == 1 ? to.get(0).written(language) : List.of();
    if (written.isEmpty()) {
      return List.of();
    }
    if (isTitled(person, greeting)) {
      return written.subList(written.size() - 1, written.size());
    }
    return person.names().size() > 1 ? List.of(String.join(" ", written)) : written.subList(0, 1);
  }

  /** Looks for the name by its place: to compare the words of a record costs a cold check much. */
  private boolean isTitled(GreetedPerson person, Sentence greeting) {
    List<Word> words = greeting.words();
    int name = words.size() - 1;
    while (words.get(name).start() > person.span().start()) {
      name--;
    }
    return name > 0 && language.words(Topic.TITLES).contains(words.get(name - 1).text());
  }

  /** What is written small may be any word; only a known first name is taken for a name then. */
  private static boolean isAName(GreetedPerson person, NameForms forms) {
    for (Word word : person.names()) {
      if (word.capital() || forms.isFirstName(word.text())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a person may be one of these; a first name that is known decides over the surname,
   * unless that is misspelt, and the surname after a title.
   */
  private static boolean isAny(
      GreetedPerson person, boolean titled, List<Recipient> recipients, NameForms forms) {
    List<Word> names = person.names();
    if (titled) {
      String surname = names.get(names.size() - 1).text();
      return recipients.stream().anyMatch(recipient -> recipient.isCalled(surname, forms));
    }
    boolean decides = forms.isFirstName(names.get(0).text());
    List<Word> telling = decides ? names.subList(0, 1) : names;
    String last = names.get(names.size() - 1).text();
    return recipients.stream()
        .filter(to -> telling.stream().anyMatch(name -> to.mayBeCalled(name.text(), forms)))
        .anyMatch(to -> !isMisspelt(last, to, forms));
  }

  /** Whether a name is nearly one of somebody's; one quite other may be had from a wedding. */
  private static boolean isMisspelt(String name, Recipient recipient, NameForms forms) {
    return !recipient.mayBeCalled(name, forms) && Nearest.to(name, recipient.names()).isPresent();
  }

  private static boolean isSigned(GreetedPerson person, Set<String> signed) {
    return person.names().stream().anyMatch(name -> signed.contains(name.text()));
  }

  private static String shown(List<Recipient> recipients) {
    List<String> names = new ArrayList<>();
    recipients.forEach(recipient -> names.add(recipient.shown()));
    return String.join(", ", names);
  }
}
