package coach.practice;

import coach.listen.SentenceActs;
import coach.phrasebook.PracticeCard;
import coach.phrasebook.Role;
import coach.text.ContentWords;
import coach.text.Language;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts what a finished talk shows.
 *
 * @param turns all turns
 * @param own those of the seller; not empty
 * @param interruptions those of the seller with which he cut in
 * @param practice tells which acts do what
 */
record TalkFigures(
    List<Utterance> turns,
    List<Utterance> own,
    List<Utterance> interruptions,
    PracticeCard practice,
    Language language) {

  /** A turn of fewer words of content leads nowhere else: "I see", "go on". */
  private static final int SUBJECT = 2;

  Review.Figures figures() {
    int all = 0;
    for (Utterance turn : turns) {
      all += turn.words();
    }
    int words = 0;
    int open = 0;
    int closed = 0;
    int saidBack = 0;
    int imperatives = 0;
    for (Utterance turn : own) {
      words += turn.words();
      open += questions(turn, Circumstances.OPEN);
      closed += questions(turn, Circumstances.CLOSED);
      saidBack += turn.hasAny(List.of(Circumstances.PARAPHRASE)) ? 1 : 0;
      imperatives += turn.advice();
    }
    Utterance longest = own.stream().max(Comparator.comparingInt(Utterance::words)).orElseThrow();
    return new Review.Figures(
        100 * words / Math.max(1, all),
        longest,
        open,
        closed,
        saidBack,
        leftSubject(),
        interruptions,
        imperatives,
        own.size());
  }

  /** Returns how many questions of a kind a turn asks; none where it is not marked with it. */
  private int questions(Utterance turn, String kind) {
    if (turn.acts().stream().noneMatch(act -> act.id().equals(kind))) {
      return 0;
    }
    int questions = 0;
    for (SentenceActs heard : turn.heard()) {
      List<String> said = heard.acts();
      boolean open = said.contains(Circumstances.OPEN) || said.contains(Circumstances.CLARIFY);
      boolean other = heard.sentence().isQuestion() && !open && kind.equals(Circumstances.CLOSED);
      questions += said.contains(kind) || other ? 1 : 0;
    }
    return Math.max(1, questions);
  }

  private List<Utterance> leftSubject() {
    List<Utterance> found = new ArrayList<>();
    List<String> client = List.of();
    for (Utterance turn : turns) {
      List<String> content = ContentWords.of(turn.sentences(), language);
      if (!turn.seller()) {
        client = content;
        continue;
      }
      boolean leaves =
          content.size() >= SUBJECT
              && client.size() >= SUBJECT
              && ContentWords.shared(content, client) == 0;
      boolean asks = turn.sentences().stream().anyMatch(Sentence::isQuestion);
      if (leaves && !asks && !answers(turn)) {
        found.add(turn);
      }
    }
    return found;
  }

  /** Whether a turn takes up the matter in words of its own: how he feels, or what is done. */
  private boolean answers(Utterance turn) {
    return turn.hasAny(practice.role(Role.TAKE_UP))
        || turn.hasAny(practice.role(Role.TAKE_UP_UNLESS_PITCHED))
            && !turn.hasAny(List.of(Circumstances.PITCH));
  }
}
