package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Part;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a figure rule counts, and over which stretch of the message. */
enum Measure {
  /** The words of each sentence, see {@link Breath}. */
  SENTENCE_WORDS {
    @Override
    List<Figure> figures(RuleCard card, Reading reading) {
      List<Figure> figures = new ArrayList<>();
      for (Sentence sentence : reading.body()) {
        figures.add(new Figure(Breath.words(sentence), sentence.span()));
      }
      return figures;
    }
  },
  /** The words of each paragraph, or of its longest stretch between lines that end on purpose. */
  PARAGRAPH_WORDS {
    @Override
    List<Figure> figures(RuleCard card, Reading reading) {
      List<Figure> figures = new ArrayList<>();
      for (Part part : paragraphs(reading)) {
        figures.add(Stretch.longest(part, reading.message().draft().text()));
      }
      return figures;
    }
  },
  MESSAGE_WORDS {
    @Override
    List<Figure> figures(RuleCard card, Reading reading) {
      return overall(reading, reading.bodyWords());
    }
  },
  /** The questions; two of a list weigh as one, since a list is answered line by line. */
  QUESTIONS {
    @Override
    List<Figure> figures(RuleCard card, Reading reading) {
      List<Sentence> questions = Questions.in(reading.body());
      int listed = 0;
      for (Sentence question : questions) {
        listed += reading.isListed(question) ? 1 : 0;
      }
      return questions.isEmpty()
          ? overall(reading, 0)
          : List.of(
              new Figure(
                  questions.size() - listed / 2, questions.get(questions.size() - 1).span()));
    }
  },
  /** The closed questions of a message that has no open one; else none. */
  CLOSED_QUESTIONS_ONLY {
    @Override
    List<Figure> figures(RuleCard card, Reading reading) {
      List<Sentence> questions = Questions.in(reading.body());
      int open = Questions.open(questions, reading.language());
      return open > 0 || questions.isEmpty()
          ? List.of()
          : List.of(new Figure(questions.size(), questions.get(questions.size() - 1).span()));
    }
  },
  /** LIX of the body, and how hard the words are of each paragraph that is long enough to tell. */
  READABILITY {
    @Override
    List<Figure> figures(RuleCard card, Reading reading) {
      List<Figure> figures = new ArrayList<>(overall(reading, Readability.lix(reading.body())));
      for (Part part : paragraphs(reading)) {
        if (part.wordCount() >= card.number(Setting.MIN_WORDS, 1)) {
          figures.add(
              new Figure(
                  Readability.ofParagraph(part.sentences()), part.sentences().get(0).span()));
        }
      }
      return figures;
    }
  },
  /**
   * The longest chain of each sentence: the same words again and again, each soon after the last.
   */
  CHAIN {
    @Override
    List<Figure> figures(RuleCard card, Reading reading) {
      List<Figure> figures = new ArrayList<>();
      Map<Sentence, List<PhraseMatch<PhraseKey>>> links = new IdentityHashMap<>();
      List<Sentence> sentences = new ArrayList<>();
      for (PhraseMatch<PhraseKey> link : looked(card, Heading.LOOK_FOR, reading)) {
        if (!links.containsKey(link.sentence())) {
          links.put(link.sentence(), new ArrayList<>());
          sentences.add(link.sentence());
        }
        links.get(link.sentence()).add(link);
      }
      for (Sentence sentence : sentences) {
        figures.add(new Figure(Chain.longest(links.get(sentence)), sentence.span()));
      }
      return figures;
    }
  },
  MATCHES_PER_MESSAGE {
    @Override
    List<Figure> figures(RuleCard card, Reading reading) {
      List<PhraseMatch<PhraseKey>> matches = looked(card, Heading.LOOK_FOR, reading);
      return matches.isEmpty()
          ? overall(reading, 0)
          : List.of(new Figure(matches.size(), matches.get(matches.size() - 1).span()));
    }
  },
  /**
   * The marks of choice in the message, or the items of its longest list or series, if that is
   * more.
   */
  CHOICES {
    @Override
    List<Figure> figures(RuleCard card, Reading reading) {
      return List.of(
          new Choices(reading, looked(card, Heading.LOOK_FOR, reading), announced(card, reading))
              .most());
    }
  },
  /** By how many, in a hundred words, the words looked for outnumber those against them. */
  LEAD {
    @Override
    List<Figure> figures(RuleCard card, Reading reading) {
      int lead =
          looked(card, Heading.LOOK_FOR, reading).size()
              - looked(card, Heading.AGAINST, reading).size();
      return overall(reading, 100 * lead / Math.max(1, reading.bodyWords()));
    }
  };

  /**
   * A figure and the stretch it was taken of.
   *
   * @param value the figure
   * @param span where to show it
   */
  record Figure(int value, Span span) {}

  /**
   * Returns the figures of a message, in the order of the text; none where nothing can be counted.
   */
  abstract List<Figure> figures(RuleCard card, Reading reading);

  static Measure of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * Returns the matches that stand for themselves: none inside another, none that is to be left
   * alone.
   */
  private static List<PhraseMatch<PhraseKey>> looked(
      RuleCard card, Heading heading, Reading reading) {
    List<PhraseMatch<PhraseKey>> kept = new ArrayList<>();
    Scope scope = Scope.of(card.setting(Setting.SCOPE, "body"));
    for (PhraseMatch<PhraseKey> match : reading.harmful(card, heading, scope)) {
      boolean inside = !kept.isEmpty() && kept.get(kept.size() - 1).span().overlaps(match.span());
      if (!inside) {
        kept.add(match);
      }
    }
    return kept;
  }

  private static Set<Sentence> announced(RuleCard card, Reading reading) {
    Set<Sentence> sentences = Collections.newSetFromMap(new IdentityHashMap<>());
    reading
        .harmful(card, Heading.WHEN, Scope.BODY)
        .forEach(match -> sentences.add(match.sentence()));
    return sentences;
  }

  /** Returns the parts of the body that hold a sentence; a table's rule of dashes holds none. */
  private static List<Part> paragraphs(Reading reading) {
    List<Part> paragraphs = new ArrayList<>(reading.message().parts(PartKind.BODY));
    paragraphs.removeIf(part -> part.sentences().isEmpty());
    return paragraphs;
  }

  private static List<Figure> overall(Reading reading, int value) {
    List<Sentence> body = reading.body();
    return body.isEmpty() ? List.of() : List.of(new Figure(value, body.get(0).span()));
  }
}
