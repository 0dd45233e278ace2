package coach.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The keys of a configuration file. */
enum ConfigKey {
  /** Levels by rule. */
  LEVELS(Shape.MAP),
  /** Limits by rule; a number, or numbers by stage. */
  LIMITS(Shape.MAP),
  /** Folders of phrasebooks. */
  PHRASEBOOKS(Shape.LIST),
  /** Names of the author's own company. */
  COMPANY(Shape.LIST),
  /** The author's own people. */
  PEOPLE(Shape.LIST),
  LANGUAGE(Shape.WORD),
  STAGE(Shape.WORD),
  CLIENT(Shape.WORD),
  FAIL_ON(Shape.WORD),
  FORMAT(Shape.WORD);

  /** What may stand after a key. */
  enum Shape {
    WORD("one word, such as 'stage: reply'"),
    LIST("a name or a list of them, such as '[Nordwall, Nordwall OÜ]'"),
    MAP("lines below it, such as '  long-sentence: hint'");

    private final String example;

    Shape(String example) {
      this.example = example;
    }

    String example() {
      return example;
    }
  }

  private final Shape shape;

  ConfigKey(Shape shape) {
    this.shape = shape;
  }

  Shape shape() {
    return shape;
  }

  /** Returns the key as written, such as {@code fail-on}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> ids() {
    return Stream.of(values()).map(ConfigKey::id).toList();
  }
}
