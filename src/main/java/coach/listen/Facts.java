package coach.listen;

import coach.phrasebook.SentenceFact;
import coach.text.ContentWords;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Topic;
import coach.text.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the facts of the sentences of a turn. */
final class Facts {

  /** Fewer words say nothing back: they only show that somebody listens. */
  private static final int TOLD = 4;

  private static final int LONG = 30;

  /** Of a client who says so few content words, others than the last are often taken up. */
  private static final int BRIEF = 12;

  private final Language language;
  private final Phrases<Topic> open;
  private final Phrases<Topic> contrasts;
  private final Phrases<Topic> negations;
  private final Phrases<Boolean> persons;
  private final Phrases<Boolean> stating;
  private final Phrases<Boolean> checks;

  Facts(Language language) {
    this.language = language;
    open = language.phrases(Topic.OPEN_QUESTIONS);
    contrasts = language.phrases(Topic.CONTRASTS);
    negations = language.phrases(Topic.NEGATIONS);
    Phrases.Builder<Boolean> builder = new Phrases.Builder<>(language.lists());
    builder.add(true, list("you")).add(false, list("we")).add(false, list("i"));
    persons = builder.build();
    Phrases.Builder<Boolean> states = new Phrases.Builder<>(language.lists());
    stating = states.add(true, list("states")).add(false, list("states-not")).build();
    Phrases.Builder<Boolean> asksIfRight = new Phrases.Builder<>(language.lists());
    checks = asksIfRight.add(true, list("asks-if-right")).build();
  }

  private List<String> list(String name) {
    return language.lists().getOrDefault(name, List.of());
  }

  /**
   * Returns what is so of a sentence.
   *
   * @param turn the sentences of the turn
   * @param at which of them
   * @param client what it answers
   */
  Set<SentenceFact> of(List<Sentence> turn, int at, ClientSide client) {
    Sentence sentence = turn.get(at);
    Set<SentenceFact> facts = EnumSet.noneOf(SentenceFact.class);
    facts.addAll(client.facts());
    boolean asks = sentence.isQuestion();
    facts.add(asks ? SentenceFact.QUESTION : SentenceFact.STATEMENT);
    if (asks) {
      facts.add(open.in(sentence).isEmpty() ? SentenceFact.CLOSED : SentenceFact.OPEN);
    }
    add(facts, SentenceFact.LONG, sentence.wordCount() > LONG);
    add(facts, SentenceFact.LAST, at == turn.size() - 1);
    add(facts, SentenceFact.CONTRAST, !contrasts.in(sentence).isEmpty());
    add(facts, SentenceFact.NEGATES, !negations.in(sentence).isEmpty());
    persons(sentence, facts);
    client(sentence, client, facts);
    if (isStated(sentence)) {
      stated(facts);
    }
    boolean his = facts.contains(SentenceFact.STATEMENT) && facts.contains(SentenceFact.SHARED);
    boolean checked = his && at + 1 < turn.size() && isCheck(turn.get(at + 1));
    add(facts, SentenceFact.CHECKED, checked);
    for (int i = 0; i < turn.size(); i++) {
      boolean saysBack = i == at && facts.contains(SentenceFact.STATEMENT);
      boolean asksIfRight = checked && i == at + 1;
      add(facts, SentenceFact.TURN_ASKS, turn.get(i).isQuestion() && !saysBack && !asksIfRight);
    }
    return facts;
  }

  /** Whether a sentence asks if what was said before it is right. */
  private boolean isCheck(Sentence sentence) {
    return sentence.isQuestion() && !checks.in(sentence).isEmpty();
  }

  /** Whether a sentence has the form of saying something back. */
  private boolean isStated(Sentence sentence) {
    List<PhraseMatch<Boolean>> matches = stating.in(sentence);
    return !matches.isEmpty() && matches.stream().allMatch(PhraseMatch::key);
  }

  /** What says his words back is a statement, even where it asks for a nod. */
  private static void stated(Set<SentenceFact> facts) {
    facts.add(SentenceFact.STATED);
    if (facts.contains(SentenceFact.ECHO)) {
      facts.remove(SentenceFact.QUESTION);
      facts.add(SentenceFact.STATEMENT);
    }
  }

  static void add(Set<SentenceFact> facts, SentenceFact fact, boolean holds) {
    if (holds) {
      facts.add(fact);
    }
  }

  private void persons(Sentence sentence, Set<SentenceFact> facts) {
    int you = 0;
    int we = 0;
    for (PhraseMatch<Boolean> match : persons.in(sentence)) {
      you += match.key() ? 1 : 0;
      we += match.key() ? 0 : 1;
    }
    add(facts, SentenceFact.ABOUT_US, we > 0 && you == 0);
    add(facts, SentenceFact.ABOUT_YOU, you > we);
  }

  private void client(Sentence sentence, ClientSide client, Set<SentenceFact> facts) {
    List<String> content = ContentWords.of(List.of(sentence), language);
    List<String> his = client.content();
    int shared = ContentWords.shared(content, his);
    // What he said earlier can be said back as what he said last.
    int before = ContentWords.shared(content, client.earlier());
    boolean earlier = isEcho(sentence, content.size(), before);
    add(facts, SentenceFact.SHARED, shared > 0);
    add(facts, SentenceFact.CLIENT_TAKEN_UP, shared > 0 || his.size() <= BRIEF || earlier);
    add(facts, SentenceFact.REPEATS, repeats(sentence, his));
    add(facts, SentenceFact.ECHO, earlier || isEcho(sentence, content.size(), shared));
    for (List<String> asked : client.asked()) {
      boolean answers = !sentence.isQuestion() && ContentWords.shared(content, asked) > 0;
      add(facts, SentenceFact.ANSWERS, answers);
    }
    for (Word word : sentence.words()) {
      add(facts, SentenceFact.QUOTES, word.quoted() && his.contains(word.text()));
      add(facts, SentenceFact.TAKES_UP_VAGUE, client.unclear().contains(word.text()));
    }
  }

  private static boolean isEcho(Sentence sentence, int content, int shared) {
    return sentence.wordCount() >= TOLD && shared > 1 && 2 * shared >= content;
  }

  /** Whether one of the first two words was the client's, and no question word opens. */
  private boolean repeats(Sentence sentence, List<String> his) {
    if (!open.in(sentence).isEmpty()) {
      return false;
    }
    List<Word> words = sentence.words();
    Set<String> small = language.words(Topic.FUNCTION_WORDS);
    for (Word word : words.subList(0, Math.min(2, words.size()))) {
      if (ContentWords.isContent(word, small) && ContentWords.isAmong(word.text(), his)) {
        return true;
      }
    }
    return false;
  }
}
