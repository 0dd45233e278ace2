package coach.text;

import java.util.Locale;

/** What a language card lists: each constant is a heading of {@code language.md}. */
public enum Topic {
  /** Shortened words after which a sentence goes on: Dr., e.g. */
  ABBREVIATIONS,
  /** Shortened words that may also end a sentence: etc., Inc. */
  FINAL_ABBREVIATIONS,
  /** Shortened words only before a number: No. 5, p. 12. */
  NUMBERED_ABBREVIATIONS,
  /** Words that open a new sentence after such a shortened word. */
  SENTENCE_OPENERS,
  /** How a message greets. */
  GREETINGS,
  /** Whom a greeting may name without naming anybody: team, all. */
  GREETED_GROUPS,
  /** Titles before a name. */
  TITLES,
  /** Short forms of names, each as {@code Joe = Joseph}. */
  NICKNAMES,
  /** How a message takes leave. */
  SIGN_OFFS,
  /** Lines that say who wrote what is quoted below. */
  ATTRIBUTIONS,
  /** Names of the fields in a header block above quoted text, each as {@code From = Von, De}. */
  QUOTED_FIELDS,
  /** Lines that open a forwarded message. */
  FORWARD_MARKS,
  /** Lines that open the message answered to. */
  ORIGINAL_MARKS,
  /** Lines that a telephone or mail program adds. */
  DEVICE_SIGNATURES,
  /** Words of legal notes below a message. */
  DISCLAIMERS,
  /** Words of a signature: posts, departments, telephone. */
  SIGNATURE_WORDS,
  /** How a line opens that was added after the sign-off. */
  POSTSCRIPTS,
  /** Openings of open questions. */
  OPEN_QUESTIONS,
  /** Openings of questions answered by yes or no. */
  CLOSED_QUESTIONS,
  /** Words that turn a statement round. */
  NEGATIONS,
  /** Words too common to say what a sentence is about. */
  FUNCTION_WORDS,
  /** The months, January first, each with its short forms: {@code January = jan}. */
  MONTHS,
  /** The days of the week, Monday first, each with its short forms. */
  WEEKDAYS,
  /** Words that count, each number with its words: {@code 20 = twenty}. */
  NUMBER_WORDS,
  /** What is glued to the number of a day: st, nd, rd, th. */
  ORDINAL_ENDINGS,
  /** Small words inside a date: Monday the 3rd of May. */
  DATE_WORDS,
  /** Names of mailboxes that belong to a post and not to a person: info, sales. */
  ROLE_MAILBOXES,
  /** Words after which comes what the speaker really means: but, only. */
  CONTRASTS,
  /** How an author opens or marks what the client said: you wrote that. */
  REPORTS;

  /** Returns the heading in the card, such as {@code Sign-offs}. */
  public String heading() {
    String words =
        name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("sign offs", "sign-offs");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
