package coach.practice;

import coach.phrasebook.Effect;
import coach.phrasebook.PracticeCard;
import coach.phrasebook.SceneCard;
import coach.text.ContentWords;
import coach.text.Language;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Speech;
import coach.text.Topic;
import coach.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A scene made ready to play; immutable once made. */
public final class Scene {

  /** So many words of content that the scene does not know make a question foreign to it. */
  private static final int FOREIGN = 2;

  /** A sentence of so few words tells no more than a figure. */
  private static final int SHORT = 5;

  private final SceneCard card;
  private final PracticeCard practice;
  private final Language language;
  private final Speech speech;
  private final Subjects subjects;
  private final Phrases<Boolean> stating;
  private final List<String> vocabulary;
  private final Nearness nearness;
  private final AskedFigures figures;

  /** Makes a scene of its card. */
  public Scene(SceneCard card, PracticeCard practice, Language language) {
    this.card = card;
    this.practice = practice;
    this.language = language;
    this.speech = new Speech(language);
    this.subjects = new Subjects(card, practice, language.lists());
    StringBuilder all = new StringBuilder(card.intro());
    for (SceneCard.Fact fact : card.facts()) {
      all.append(' ').append(fact.brief()).append(' ').append(String.join(" ", fact.told()));
      all.append(' ').append(String.join(" ", fact.ask()));
      all.append(' ').append(String.join(" ", fact.yesOrNo()));
    }
    List<String> states = language.lists().getOrDefault("says-back", List.of());
    stating = new Phrases.Builder<Boolean>(language.lists()).add(true, states).build();
    all.append(' ').append(String.join(" ", card.opens()));
    all.append(' ').append(String.join(" ", card.goal()));
    vocabulary = List.copyOf(new LinkedHashSet<>(content(said(all.toString()))));
    nearness = new Nearness(card, practice, language.lists(), text -> content(said(text)));
    figures = new AskedFigures(practice, language);
  }

  public SceneCard card() {
    return card;
  }

  /** Returns what all scenes share. */
  PracticeCard practice() {
    return practice;
  }

  /** Returns what a move does to this client. */
  Effect effect(Move move) {
    return card.effects().getOrDefault(move.id(), practice.effect(move.id()));
  }

  Language language() {
    return language;
  }

  /** Returns what was said in a turn. */
  Message said(String turn) {
    return speech.of(turn);
  }

  Optional<SceneCard.Fact> fact(String id) {
    return card.facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /**
   * Returns the facts that a turn leads to, in the order of the card: by what it asks, or where it
   * asks nothing, by all that it says.
   */
  List<SceneCard.Fact> topics(Message turn) {
    return subjects.topics(turn);
  }

  /** Returns what a turn asks or offers of what this client answers beside the facts. */
  List<String> raised(Message turn) {
    return subjects.raised(turn);
  }

  /** Whether a turn offers something and then asks for something else. */
  boolean offersInPassing(Message turn) {
    return subjects.offersInPassing(turn);
  }

  /** Returns the questions of a turn; all that it says where it asks nothing. */
  List<Sentence> asked(Message turn) {
    return Subjects.asked(turn);
  }

  /** Returns the words that a turn asks about, without those that fit any talk. */
  List<String> particular(Message turn) {
    return nearness.particular(ContentWords.of(asked(turn), language));
  }

  /** Returns how near such words are to something that he knows, 0 where it shares none. */
  double near(List<String> particular, SceneCard.Fact fact) {
    return nearness.of(particular, fact);
  }

  AskedFigures figures() {
    return figures;
  }

  /** Returns how many words of content of a turn this client never uses. */
  int foreign(Message turn) {
    List<String> words = content(turn);
    return words.size() - ContentWords.shared(words, vocabulary);
  }

  /** Whether a turn has the form of saying something back, whatever it is. */
  boolean saysBack(Message turn) {
    return !stating.in(turn.sentences(PartKind.BODY)).isEmpty();
  }

  /** Whether a turn asks about things that have nothing to do with this client. */
  boolean isForeign(Message turn) {
    List<String> words = content(turn);
    boolean leads = !topics(turn).isEmpty() || !raised(turn).isEmpty();
    return !leads && words.size() >= FOREIGN && ContentWords.shared(words, vocabulary) == 0;
  }

  /** Whether a line could be said to this client: it speaks of hardly anything but his matter. */
  public boolean knows(String line) {
    return foreign(said(line)) < FOREIGN;
  }

  /** Returns the words that say what a turn is about. */
  List<String> content(Message turn) {
    return ContentWords.of(turn.sentences(PartKind.BODY), language);
  }

  /**
   * Returns the share of small words in a turn, from 0 to 1; about half in any real sentence. What
   * tells a figure in short is left out: it answers.
   */
  double smallWords(Message turn) {
    Set<String> small = language.words(Topic.FUNCTION_WORDS);
    int words = 0;
    int smallOnes = 0;
    for (Sentence sentence : turn.sentences(PartKind.BODY)) {
      if (sentence.wordCount() <= SHORT && figures.isTold(sentence)) {
        continue;
      }
      words += sentence.wordCount();
      for (Word word : sentence.words()) {
        smallOnes += small.contains(word.text()) ? 1 : 0;
      }
    }
    return words <= SHORT ? 1 : (double) smallOnes / words;
  }

  /** Returns the words of a turn, folded, without signs; for comparing turns. */
  static List<String> plain(Message turn) {
    List<String> plain = new ArrayList<>();
    for (Sentence sentence : turn.sentences(PartKind.BODY)) {
      for (Word word : sentence.words()) {
        if (word.kind().counts()) {
          plain.add(word.text());
        }
      }
    }
    return plain;
  }
}
