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
                Marks.DROPPED_AT_END),
            book.lists());
    opening = new Cues(card, List.of("Opening words"), book.lists());
    language = book.language();
  }

  /** Returns what he told, with who did it where he left that out: {@code rang twice}. */
  Shifted of(Passage passage) {
    Shifted turned = turned(passage);
    int first = firstLeft(passage, marks(passage));
    Table.Row row = omitted.at(passage.words(), first);
    if (row == null) {
      return turned;
    }
    int left = turned(passage.part(0, first + row.left().size())).text().length();
    String rest = turned.text().substring(Math.min(left, turned.text().length()));
    return new Shifted(row.right().get(0) + rest, turned.sure());
  }

  /** Returns his words turned to him, and nothing more. */
  Shifted turned(Passage passage) {
    List<Word> words = passage.words();
    Marks marks = marks(passage);
    StringBuilder said = new StringBuilder();
    boolean sure = !marks.unsure();
    int at = passage.start();
    for (int i = 0; i < words.size(); ) {
      Word word = words.get(i);
      Table.Row row =
          !word.quoted() && !passage.isInCapitals(i) && !marks.kept(i) ? row(passage, i) : null;
      if (marks.dropped(i)) {
        said.append(passage.text(), at, word.start());
        at = afterComma(passage, word.end(), said);
        i++;
      } else if (row == null) {
        i++;
      } else {
        String form = form(row, i, marks);
        sure &= form != null;
        String turned = form == null ? word.text() : form;
        boolean next = passage.text().substring(at, word.start()).isBlank();
        boolean twice = next && endsWith(said, turned);
        said.append(twice ? "," : "").append(passage.text(), at, word.start()).append(turned);
        i += row.left().size();
        at = words.get(i - 1).end();
      }
    }
    said.append(passage.text(), Math.min(at, passage.end()), passage.end());
    String text = lowered(Tidy.line(said.toString()), passage, marks);
    return new Shifted(text, sure);
  }

  /** Whether the last word is the same: of "above me I can't" it would be "above you you". */
  private static boolean endsWith(StringBuilder said, String word) {
    int from = said.length() - word.length();
    return from >= 0
        && said.indexOf(word, from) == from
        && (from == 0 || said.charAt(from - 1) == ' ');
  }

  private Marks marks(Passage passage) {
    return Marks.of(passage, cues.in(passage.sentence()));
  }

  /** Returns the row for a word; none that reaches over a comma: {@code that it was, I think}. */
  private Table.Row row(Passage passage, int at) {
    Table.Row row = table.at(passage.words(), at);
    for (int i = at + 1; row != null && i < at + row.left().size(); i++) {
      row = passage.before(i).indexOf(',') >= 0 ? null : row;
    }
    return row;
  }

  /** Whether nothing in a passage stands in the way of turning it round. */
  boolean isSure(Passage passage) {
    return !has("Not sure", passage);
  }

  /** Whether a passage is a statement that only ends as a question: {@code …, isn't it?} */
  boolean hasTag(Passage passage) {
    return has(Marks.DROPPED_AT_END, passage);
  }

  private boolean has(String heading, Passage passage) {
    for (PhraseMatch<String> match : cues.in(passage.sentence())) {
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

  /** Returns where the text goes on after a dropped word; of commas around it none stays. */
  private static int afterComma(Passage passage, int end, StringBuilder said) {
    boolean comma = end < passage.end() && passage.text().charAt(end) == ',';
    String before = said.toString().stripTrailing();
    if (comma && before.endsWith(",")) {
      said.setLength(before.length() - 1);
    }
    return comma && (before.isEmpty() || before.endsWith(",")) ? end + 1 : end;
  }

  private static String uncontracted(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 ? word.substring(0, apostrophe) : word;
  }

  /** Returns the place of the first word that is not left out; of the last where all are. */
  int firstLeft(Passage passage) {
    return firstLeft(passage, marks(passage));
  }

  private static int firstLeft(Passage passage, Marks marks) {
    int first = 0;
    while (first < passage.words().size() - 1 && marks.dropped(first)) {
      first++;
    }
    return first;
  }

  /** Makes the first letter small, unless the word is a name or nobody knows. */
  private String lowered(String text, Passage passage, Marks marks) {
    int first = firstLeft(passage, marks);
    return isCommon(passage, first) ? Tidy.small(text) : text;
  }

  /** Whether a word that opens a sentence is no name, as far as the cards can tell. */
  boolean isCommon(Passage passage, int at) {
    Word word = passage.words().get(at);
    if (passage.isInCapitals(at)) {
      return false;
    }
    int hyphen = word.text().indexOf('-');
    String written = passage.text().substring(word.start(), word.end());
    boolean compound =
        hyphen > 0 && written.substring(hyphen).equals(word.text().substring(hyphen));
    return compound
        || table.at(passage.words(), at) != null
        || language.words(Topic.FUNCTION_WORDS).contains(uncontracted(word.text()))
        || language.words(Topic.SENTENCE_OPENERS).contains(word.text())
        || opening.atStart(passage.part(at, passage.words().size())) != null;
  }
}
