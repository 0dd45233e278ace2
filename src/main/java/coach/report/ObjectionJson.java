package coach.report;

import coach.listen.Heard;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Objections for programs, an object a line; its shape is a contract. */
public final class ObjectionJson {

  private final HeardJson json;

  public ObjectionJson(FamilyBook book) {
    json = new HeardJson(book.code(), book.cards(Family.OBJECTION), "objections", "words");
  }

  /**
   * Writes one line.
   *
   * @param text what the client said
   * @param objections what was heard in it, the main one first
   */
  public void write(String text, List<Heard> objections, Writer out) throws IOException {
    json.write(
        text,
        objections,
        (main, fields) -> {
          fields.writeObjectFieldStart("say");
          Json.steps(main, fields);
          fields.writeEndObject();
        },
        out);
  }
}
