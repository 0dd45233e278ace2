package coach.cli;

import coach.text.Named;

/** The keys of a configuration file. */
enum ConfigKey implements Named {
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
}
