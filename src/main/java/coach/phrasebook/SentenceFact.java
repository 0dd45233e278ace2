package coach.phrasebook;

import coach.text.Named;
import java.util.ArrayList;
import java.util.List;

/** What is so of a sentence of the seller, whatever words it is said in; acts ask for it. */
public enum SentenceFact implements Named {
  /** It asks. */
  QUESTION,
  /** It asks, and not for yes or no. */
  OPEN,
  /** It asks for yes or no, or to choose. */
  CLOSED,
  /** It does not ask. */
  STATEMENT,
  /** It has the form of saying something back, also where it asks: "So you need two?" */
  STATED,
  /** It speaks of the seller or his firm, and not of the client. */
  ABOUT_US,
  /** It speaks of the client more than of the seller. */
  ABOUT_YOU,
  /** Some of its content words were the client's. */
  SHARED,
  /** It puts a word of the client in quotation marks. */
  QUOTES,
  /** It takes up a word of the client that says little: soon, cheap. */
  TAKES_UP_VAGUE,
  /** It begins with a word of the client's: "Sceptical about what?" */
  REPEATS,
  /** Half of its content words, and two at least, were the client's. */
  ECHO,
  /** It says of the client what he did not say: another number, another day, the contrary. */
  MISTAKEN,
  /** It has words of the client, and the next sentence asks whether it is right. */
  CHECKED,
  /** It has a "but" in it. */
  CONTRAST,
  /** It is too long for one breath. */
  LONG,
  /** It is the last of the turn. */
  LAST,
  /** The turn asks something, here or elsewhere. */
  TURN_ASKS,
  /** The client asked something. */
  CLIENT_ASKS,
  /** The client asked something, and it takes up a word of his question. */
  ANSWERS,
  /** It takes up words of the client, or he said too few to take up. */
  CLIENT_TAKEN_UP,
  /** The client told of something that went wrong, or that he minds. */
  CLIENT_COMPLAINS,
  /** The client wants something done, or given. */
  CLIENT_WANTS,
  /** The client puts off a decision, or doubts. */
  CLIENT_HESITATES,
  /** It says that something is not so, or not done. */
  NEGATES,
  /** What the client said is known. */
  CLIENT_KNOWN;

  /** Returns the facts of names that a card was allowed to use. */
  public static List<SentenceFact> of(List<String> ids) {
    List<SentenceFact> facts = new ArrayList<>();
    for (String id : ids) {
      facts.add(Named.of(SentenceFact.class, id));
    }
    return facts;
  }
}
