package coach.practice;

import coach.listen.ClientWords;
import coach.listen.Paraphraser;
import coach.listen.SaidBack;
import coach.phrasebook.CoachLine;
import coach.text.ContentWords;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Sentence;
import java.util.List;

/**
 * Says back what matters in a client's line, in a sentence; nothing where nothing is worth it.
 *
 * @param scene in which he says it
 * @param paraphraser turns his words
 */
record SayBack(Scene scene, Paraphraser paraphraser) {

  /** A line of fewer words needs no saying back. */
  private static final int WORTH = 8;

  /** Less than this is said back for no reason. */
  private static final int LITTLE = 3;

  /** A point of such a kind is worth more than any number of words. */
  private static final int POINT = 100;

  /**
   * Returns his words said back, without the check-back; empty where nothing is to be said.
   *
   * @param room how many words he listens to
   */
  String of(String line, int room) {
    Message said = scene.said(line);
    List<String> plain = Scene.plain(said);
    if (plain.size() < WORTH) {
      return "";
    }
    String best = "";
    int most = 0;
    for (Sentence sentence : said.sentences(PartKind.BODY)) {
      SaidBack back = paraphraser.of(new ClientWords(line, List.of(sentence)));
      int worth = worth(sentence, back, line);
      String statement = worth > most ? statement(back) : "";
      List<String> words = words(statement);
      if (!statement.isEmpty() && words.size() <= room && !Verbatim.isLong(words, plain)) {
        best = statement;
        most = worth;
      }
    }
    return best;
  }

  private List<String> words(String text) {
    return Scene.plain(scene.said(text));
  }

  /** Questions and cries are answered and not said back. */
  private int worth(Sentence sentence, SaidBack back, String line) {
    boolean cries = line.startsWith("!", sentence.span().end() - 1);
    if (sentence.isQuestion() || cries || back.paraphrases().isEmpty()) {
      return 0;
    }
    int content = ContentWords.of(List.of(sentence), scene.language()).size();
    List<String> kinds = scene.practice().lines(CoachLine.SAY_BACK);
    int points = 0;
    for (SaidBack.Point point : back.points()) {
      points += point.kinds().stream().anyMatch(kinds::contains) ? POINT : 0;
    }
    return points == 0 || content < LITTLE || back.paraphrases().get(0).quoted()
        ? 0
        : content + points;
  }

  /** Returns the first sentence that does not ask. */
  private String statement(SaidBack back) {
    Message text = scene.said(back.paraphrases().get(0).text());
    StringBuilder statement = new StringBuilder();
    int words = 0;
    for (Sentence sentence : text.sentences(PartKind.BODY)) {
      words += sentence.wordCount();
      if (!sentence.isQuestion() && (words <= Verbatim.MOST || statement.length() == 0)) {
        statement.append(statement.length() == 0 ? "" : " ").append(text.line(sentence));
      }
    }
    return statement.toString();
  }
}
