package coach.check;

import coach.phrasebook.FigureKind;
import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.phrasebook.Setting;
import coach.text.Part;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what a figure rule asks for.
 *
 * @param card the rule
 * @param reading the message
 */
record Measure(RuleCard card, Reading reading) {

  /** So many words can be hard to read by themselves; a shorter sentence is but a few words. */
  private static final int HARD_BY_ITSELF = 8;

  /** By so many words the ones outnumber the others where a paragraph by itself leans to them. */
  private static final int LEANING = 4;

  /** A paragraph leans more easily than a message: so much in a hundred is allowed it. */
  private static final int LEANING_MARGIN = 6;

  /**
   * A figure and the stretch it was taken of.
   *
   * @param value the figure
   * @param span where to show it
   */
  record Figure(int value, Span span) {}

  /**
   * Returns the figures of the message, in the order of the text; none where nothing can be
   * counted.
   */
  List<Figure> figures() {
    return switch (card.choice(Setting.MEASURE, FigureKind.MESSAGE_WORDS)) {
      case SENTENCE_WORDS -> sentenceWords();
      case PARAGRAPH_WORDS -> paragraphWords();
      case MESSAGE_WORDS -> overall(reading.bodyWords());
      case QUESTIONS -> questions();
      case CLOSED_QUESTIONS_ONLY -> closedQuestionsOnly();
      case READABILITY -> readability();
      case CHAIN -> chains();
      case MATCHES_PER_MESSAGE -> matches();
      case CHOICES -> List.of(new Choices(reading, counted(Heading.LOOK_FOR), announcing()).most());
      case LEAD -> lead();
    };
  }

  private List<Figure> sentenceWords() {
    List<Figure> figures = new ArrayList<>();
    String text = reading.message().draft().text();
    for (Sentence sentence : reading.body()) {
      figures.add(new Figure(FeltLength.words(sentence, text), sentence.span()));
    }
    return figures;
  }

  private List<Figure> paragraphWords() {
    List<Figure> figures = new ArrayList<>();
    for (Part part : paragraphs()) {
      figures.add(UnbrokenText.longest(part, reading.message().draft().text()));
    }
    return figures;
  }

  private List<Figure> questions() {
    List<Sentence> questions = Questions.in(reading.body());
    int listed = 0;
    for (Sentence question : questions) {
      listed += reading.isListed(question) ? 1 : 0;
    }
    return questions.isEmpty() ? overall(0) : atLast(questions, questions.size() - listed / 2);
  }

  private List<Figure> closedQuestionsOnly() {
    List<Sentence> questions = Questions.in(reading.body());
    return questions.isEmpty() || Questions.open(questions, reading.language()) > 0
        ? List.of()
        : atLast(questions, questions.size());
  }

  private static List<Figure> atLast(List<Sentence> sentences, int value) {
    return List.of(new Figure(value, sentences.get(sentences.size() - 1).span()));
  }

  private List<Figure> readability() {
    List<Figure> figures = new ArrayList<>(overall(Readability.lix(reading.body())));
    for (Part part : paragraphs()) {
      List<Sentence> sentences = part.sentences();
      if (part.wordCount() >= card.number(Setting.MIN_WORDS, 1)) {
        figures.add(new Figure(Readability.ofParagraph(sentences), sentences.get(0).span()));
      }
    }
    for (Sentence sentence : reading.body()) {
      if (sentence.wordCount() >= HARD_BY_ITSELF) {
        figures.add(new Figure(Readability.ofSentence(sentence), sentence.span()));
      }
    }
    return figures;
  }

  /** Returns the parts of the body that hold a sentence; a table's rule of dashes holds none. */
  private List<Part> paragraphs() {
    List<Part> paragraphs = new ArrayList<>(reading.message().parts(PartKind.BODY));
    paragraphs.removeIf(part -> part.sentences().isEmpty());
    return paragraphs;
  }

  private List<Figure> chains() {
    Map<Sentence, List<PhraseMatch<PhraseKey>>> links = new LinkedHashMap<>();
    for (PhraseMatch<PhraseKey> link : counted(Heading.LOOK_FOR)) {
      links.computeIfAbsent(link.sentence(), sentence -> new ArrayList<>()).add(link);
    }
    List<Figure> figures = new ArrayList<>();
    links.forEach((in, some) -> figures.add(new Figure(Chain.longest(some), in.span())));
    return figures;
  }

  private List<Figure> matches() {
    List<PhraseMatch<PhraseKey>> matches = counted(Heading.LOOK_FOR);
    return matches.isEmpty()
        ? overall(0)
        : List.of(new Figure(matches.size(), matches.get(matches.size() - 1).span()));
  }

  private Set<Sentence> announcing() {
    Set<Sentence> sentences = new HashSet<>();
    reading
        .harmful(card, Heading.WHEN, Scope.BODY)
        .forEach(match -> sentences.add(match.sentence()));
    return sentences;
  }

  private List<Figure> lead() {
    Map<Sentence, Integer> leads = new IdentityHashMap<>();
    counted(Heading.LOOK_FOR).forEach(match -> leads.merge(match.sentence(), 1, Integer::sum));
    counted(Heading.AGAINST).forEach(match -> leads.merge(match.sentence(), -1, Integer::sum));
    int words = Math.max(1, reading.bodyWords());
    List<Figure> figures = new ArrayList<>(overall(100 * sum(leads, leads.keySet()) / words));
    for (Part part : paragraphs()) {
      int lead = sum(leads, part.sentences());
      if (lead >= LEANING) {
        int share = 100 * lead / part.wordCount() - LEANING_MARGIN;
        figures.add(new Figure(share, part.sentences().get(0).span()));
      }
    }
    return figures;
  }

  private static int sum(Map<Sentence, Integer> leads, Collection<Sentence> sentences) {
    int sum = 0;
    for (Sentence sentence : sentences) {
      sum += leads.getOrDefault(sentence, 0);
    }
    return sum;
  }

  /**
   * Returns the matches that stand for themselves: none inside another, none that is to be left
   * alone.
   */
  private List<PhraseMatch<PhraseKey>> counted(Heading heading) {
    List<PhraseMatch<PhraseKey>> kept = new ArrayList<>();
    Scope scope = card.choice(Setting.SCOPE, Scope.BODY);
    for (PhraseMatch<PhraseKey> match : reading.harmful(card, heading, scope)) {
      boolean inside = !kept.isEmpty() && kept.get(kept.size() - 1).span().overlaps(match.span());
      if (!inside) {
        kept.add(match);
      }
    }
    return kept;
  }

  private List<Figure> overall(int value) {
    List<Sentence> body = reading.body();
    return body.isEmpty() ? List.of() : List.of(new Figure(value, body.get(0).span()));
  }
}
