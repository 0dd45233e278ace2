package coach.practice;

import coach.text.ContentWords;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells what a turn is by when and how it comes, not by its words.
 *
 * @param scene what is played
 * @param past what has happened before
 * @param reply what the client heard of the turn
 * @param acts what the turn says, by name
 */
record Circumstances(Scene scene, Past past, Message reply, Set<String> acts) {

  static final String SILENCE = "silence";
  static final String WORD_SALAD = "word-salad";
  static final String COPIED = "copied";
  static final String PARROTED = "parroted";
  static final String SAME_AGAIN = "same-again";
  static final String THIRD_CLOSED = "third-closed";
  static final String NEVER_SAID_BACK = "never-said-back";
  static final String ASKED_AGAIN = "asked-again";
  static final String OFF_TOPIC = "off-topic";
  static final String EARLY_PITCH = "early-pitch";
  static final String EARLY_STEP = "early-step";
  static final String UNREAD = "unread";
  static final String MISQUOTED = "misquoted";

  static final String OPEN = "open-question";
  static final String CLOSED = "closed-question";
  static final String CLARIFY = "clarify";
  static final String PARAPHRASE = "paraphrase";
  static final String OWN_WORDS = "own-words";
  static final String PROPOSAL = "proposal";
  static final String APOLOGY = "apology";
  static final String OVER_APOLOGY = "over-apology";

  /** A step named before, which nothing that is not said again takes back. */
  static final String STEP_STANDS = "step-stands";

  static final String FAREWELL = "farewell";
  static final String PITCH = "pitch";
  static final String NEXT_STEP = "next-step";

  /** Words that fit any talk. */
  static final String GENERAL = "general";

  /** Fewer words than this are no salad, and prove no repetition. */
  private static final int FEW = 5;

  /** Real sentences have about half small words; a heap of key words has hardly any. */
  private static final double HARDLY_ANY = 0.25;

  /** Said back in a sentence, his words come with about half small ones too. */
  private static final double FEWER = 0.4;

  /** So many subjects at once are fishing, not asking. */
  private static final int SUBJECTS = 4;

  /** So many words of content that are not his are a tale of the seller's own. */
  private static final int INVENTED = 3;

  /** The share of them from which on hardly any word is his. */
  private static final double HARDLY_HIS = 0.75;

  private static final double SAME = 0.8;

  /** What shows a client that he was heard. */
  private static final Set<String> HEARS = Set.of(PARAPHRASE, OWN_WORDS, "empathy");

  /** Heard so often, a client is ready for a next step, whatever he has told. */
  private static final int HEARD = 2;

  /** Returns what holds, the count where one matters. */
  List<Move> all() {
    List<Move> moves = new ArrayList<>();
    List<String> words = Scene.plain(reply);
    if (words.isEmpty()) {
      return List.of(Move.of(SILENCE));
    }
    Earlier earlier = new Earlier(scene, past);
    add(moves, WORD_SALAD, isSalad(words));
    add(moves, COPIED, isCopied(words));
    add(moves, PARROTED, isParroted(words));
    add(moves, SAME_AGAIN, isSaidBefore(words));
    moves.addAll(Amounts.of(reply, Transcript.Form.SPOKEN));
    add(moves, THIRD_CLOSED, asksClosed() && past.inARow(CLOSED, OPEN) >= 2);
    add(
        moves,
        NEVER_SAID_BACK,
        asksOpen() && !takesUp() && new TakenUp(scene, past).onlyAsked() >= 2);
    add(moves, ASKED_AGAIN, asks() && !proposes() && !takesUp() && earlier.isAnswered(reply));
    add(moves, STEP_STANDS, acts.contains(FAREWELL) && earlier.hasStep());
    add(moves, OVER_APOLOGY, acts.contains(APOLOGY) && earlier.isSorry());
    add(moves, MISQUOTED, isInvented());
    add(
        moves,
        OFF_TOPIC,
        asks() && !proposes() && !takesUp() && !acts.contains(GENERAL) && scene.isForeign(reply));
    add(moves, EARLY_PITCH, acts.contains(PITCH) && !isNeedKnown());
    add(moves, EARLY_STEP, acts.contains(NEXT_STEP) && !isNeedKnown() && !isHeard());
    add(moves, UNREAD, Set.of(GENERAL).containsAll(acts) && moves.isEmpty());
    return moves;
  }

  private static void add(List<Move> moves, String id, boolean holds) {
    if (holds) {
      moves.add(Move.of(id));
    }
  }

  private boolean asksOpen() {
    return acts.contains(OPEN) || acts.contains(CLARIFY);
  }

  private boolean takesUp() {
    return acts.contains(OWN_WORDS) || saysBack() || new TakenUp(scene, past).by(reply);
  }

  private boolean asksClosed() {
    return acts.contains(CLOSED) && !acts.contains(OPEN);
  }

  /** Whether he asks for a yes to a step, and for nothing that can be known. */
  private boolean proposes() {
    return acts.contains(NEXT_STEP) || acts.contains(PROPOSAL);
  }

  private boolean asks() {
    return asksOpen() || acts.contains(CLOSED);
  }

  /** Whether he says something back in a sentence of its own, and does not merely ask for it. */
  private boolean saysBack() {
    return acts.contains(PARAPHRASE)
        && reply.sentences(PartKind.BODY).size() > Amounts.questions(reply);
  }

  /** Whether the turn says back what this client could not have said. */
  private boolean isInvented() {
    int foreign = scene.foreign(reply);
    return !acts.contains(GENERAL)
        && scene.saysBack(reply)
        && foreign >= INVENTED
        && foreign >= HARDLY_HIS * scene.content(reply).size();
  }

  /** Whether the turn is a heap of key words, or of the client's own words, and no sentence. */
  private boolean isSalad(List<String> words) {
    double small = scene.smallWords(reply);
    boolean heap = words.size() >= FEW && small < HARDLY_ANY;
    List<String> content = scene.content(reply);
    List<String> his = scene.content(scene.said(past.lastLine()));
    boolean onlyHis = !content.isEmpty() && ContentWords.shared(content, his) == content.size();
    boolean echo = onlyHis && (words.size() < FEW || small < FEWER);
    return heap || echo && !asks() || scene.topics(reply).size() >= SUBJECTS && small < FEWER;
  }

  /** Whether the turn is a line of the coach as it stood. */
  private boolean isCopied(List<String> words) {
    return words.size() >= FEW
        && past.offered().stream().anyMatch(l -> same(words, Scene.plain(scene.said(l))));
  }

  /** Whether the turn gives the client's last line back as it stood, or a long piece of it. */
  private boolean isParroted(List<String> words) {
    List<String> his = Scene.plain(scene.said(past.lastLine()));
    return words.size() >= FEW && words.equals(his) || Verbatim.isLong(words, his);
  }

  private boolean isSaidBefore(List<String> words) {
    return words.size() >= FEW
        && past.replies().stream().anyMatch(one -> same(words, Scene.plain(scene.said(one))));
  }

  private static boolean same(List<String> words, List<String> others) {
    int shared = 0;
    for (String word : words) {
      shared += others.contains(word) ? 1 : 0;
    }
    return shared >= SAME * Math.max(words.size(), others.size());
  }

  /** Whether the client has heard himself said back often enough to talk of what follows. */
  private boolean isHeard() {
    return past.turns().stream().filter(turn -> HEARS.stream().anyMatch(turn::has)).count()
        >= HEARD;
  }

  /** Whether he has told more than what he says to anybody. */
  private boolean isNeedKnown() {
    return past.told().stream().flatMap(id -> scene.fact(id).stream()).anyMatch(f -> f.layer() > 0);
  }
}
