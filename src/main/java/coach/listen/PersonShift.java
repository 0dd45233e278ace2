package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Topic;
import coach.text.Word;
import java.util.List;

/**
 * Turns what the client says of himself into what is said to him, by the card of the shift.
 *
 * <p>A row with two forms stands for the listener: the first form where he is the doer, the second
 * where he is not. Where the card says neither, or both, the shift is not sure.
 */
final class PersonShift {

  private final Table table;
  private final Table omitted;
  private final Cues cues;
  private final Cues opening;
  private final Language language;

  PersonShift(FamilyBook book) {
    FamilyCard card = book.card(Family.SHIFT);
    table = new Table(card.bullets("Words"));
    omitted = new Table(card.bullets("Subject left out"));
    cues =
        new Cues(
            card,
            List.of(
                "Listener is the doer",
                "Listener is not the doer",
                "Not sure",
                Marks.KEPT,
                Marks.DROPPED,
                Marks.CANNOT_BEGIN,
                "Dropped at the end"),
            book.lists());
    opening = new Cues(card, List.of("Opening words"), book.lists());
    language = book.language();
  }

  /** Returns what he told, with who did it where he left that out: {@code rang twice}. */
  Shifted of(Passage stretch) {
    Shifted turned = turned(stretch);
    int first = firstLeft(stretch, marks(stretch));
    Table.Row row = omitted.at(stretch.words(), first);
    if (row == null) {
      return turned;
    }
    int left = turned(stretch.part(0, first + row.left().size())).text().length();
    String rest = turned.text().substring(Math.min(left, turned.text().length()));
    return new Shifted(row.right().get(0) + rest, turned.sure());
  }

  /** Returns his words turned to him, and nothing more. */
  Shifted turned(Passage stretch) {
    List<Word> words = stretch.words();
    Marks marks = marks(stretch);
    StringBuilder said = new StringBuilder();
    boolean sure = !marks.unsure();
    int at = stretch.start();
    for (int i = 0; i < words.size(); ) {
      Word word = words.get(i);
      Table.Row row =
          !word.quoted() && !stretch.isInCapitals(i) && !marks.kept(i) ? row(stretch, i) : null;
      if (marks.dropped(i)) {
        said.append(stretch.text(), at, word.start());
        at = afterComma(stretch, word.end(), said);
        i++;
      } else if (row == null) {
        i++;
      } else {
        String form = form(row, i, marks);
        sure &= form != null;
        said.append(stretch.text(), at, word.start()).append(form == null ? word.text() : form);
        i += row.left().size();
        at = words.get(i - 1).end();
      }
    }
    said.append(stretch.text(), Math.min(at, stretch.end()), stretch.end());
    String text = lowered(Tidy.line(said.toString()), stretch, marks);
    return new Shifted(text, sure);
  }

  private Marks marks(Passage stretch) {
    return Marks.of(stretch, cues.in(stretch.sentence()));
  }

  /** Returns the row for a word; none that reaches over a comma: {@code that it was, I think}. */
  private Table.Row row(Passage stretch, int at) {
    Table.Row row = table.at(stretch.words(), at);
    for (int i = at + 1; row != null && i < at + row.left().size(); i++) {
      row = stretch.before(i).indexOf(',') >= 0 ? null : row;
    }
    return row;
  }

  /** Whether nothing in a stretch stands in the way of turning it round. */
  boolean isSure(Passage stretch) {
    return !has("Not sure", stretch);
  }

  /** Whether a stretch is a statement that only ends as a question: {@code …, isn't it?} */
  boolean hasTag(Passage stretch) {
    return has("Dropped at the end", stretch);
  }

  private boolean has(String heading, Passage stretch) {
    for (PhraseMatch<String> match : cues.in(stretch.sentence())) {
      if (match.key().equals(heading)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the form of a row; null where it has two and the card cannot tell which. */
  private static String form(Table.Row row, int place, Marks marks) {
    if (row.right().size() == 1) {
      return row.right().get(0);
    }
    int role = marks.role(place);
    return role == 0 ? null : row.right().get(role > 0 ? 0 : 1);
  }

  /** Returns where the text goes on after a dropped word; of two commas around it one goes too. */
  private static int afterComma(Passage stretch, int end, StringBuilder said) {
    boolean comma = end < stretch.end() && stretch.text().charAt(end) == ',';
    String before = said.toString().stripTrailing();
    return comma && (before.isEmpty() || before.endsWith(",")) ? end + 1 : end;
  }

  private static String uncontracted(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 ? word.substring(0, apostrophe) : word;
  }

  /** Returns the place of the first word that is not left out; of the last where all are. */
  int firstLeft(Passage stretch) {
    return firstLeft(stretch, marks(stretch));
  }

  private static int firstLeft(Passage stretch, Marks marks) {
    int first = 0;
    while (first < stretch.words().size() - 1 && marks.dropped(first)) {
      first++;
    }
    return first;
  }

  /** Makes the first letter small, unless the word is a name or nobody knows. */
  private String lowered(String text, Passage stretch, Marks marks) {
    int first = firstLeft(stretch, marks);
    return isCommon(stretch, first) ? Tidy.small(text) : text;
  }

  /** Whether a word that opens a sentence is no name, as far as the cards can tell. */
  boolean isCommon(Passage stretch, int at) {
    Word word = stretch.words().get(at);
    int hyphen = word.text().indexOf('-');
    String written = stretch.text().substring(word.start(), word.end());
    boolean compound =
        hyphen > 0 && written.substring(hyphen).equals(word.text().substring(hyphen));
    return compound
        || table.at(stretch.words(), at) != null
        || language.words(Topic.FUNCTION_WORDS).contains(uncontracted(word.text()))
        || language.words(Topic.SENTENCE_OPENERS).contains(word.text())
        || opening.atStart(stretch.part(at, stretch.words().size())) != null;
  }
}
