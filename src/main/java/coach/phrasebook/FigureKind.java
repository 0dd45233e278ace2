package coach.phrasebook;

import coach.text.Named;

/** What a figure rule counts, and over which stretch of the message. */
public enum FigureKind implements Named {
  /** The words of each sentence, but for figures and the later words of a name. */
  SENTENCE_WORDS,
  /** The words of each paragraph, or of its longest stretch between lines that end on purpose. */
  PARAGRAPH_WORDS,
  MESSAGE_WORDS,
  /** The questions; two of a list weigh as one, since a list is answered line by line. */
  QUESTIONS,
  /** The closed questions of a message that has no open one; else none. */
  CLOSED_QUESTIONS_ONLY,
  /** LIX of the body, and how hard the words are of each paragraph and sentence that can tell. */
  READABILITY,
  /**
   * The longest chain of each sentence: the same words again and again, each soon after the last.
   */
  CHAIN,
  MATCHES_PER_MESSAGE,
  /**
   * The marks of choice in the message, or the items of its longest list or series, if that is
   * more.
   */
  CHOICES,
  /**
   * By how many, in a hundred words of the message or of a paragraph, the words looked for
   * outnumber those against them.
   */
  LEAD
}
