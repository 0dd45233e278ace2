package coach.report;

import coach.listen.Heard;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The kind of client for programs, an object a line; its shape is a contract. */
public final class ClientJson {

  private final HeardJson json;

  public ClientJson(FamilyBook book) {
    json = new HeardJson(book.code(), book.cards(Family.CLIENT), "kinds", "signs");
  }

  /**
   * Writes one line.
   *
   * @param text what the client said
   * @param kinds the likeliest first; whether that one is sure is told too
   * @param nextStep index of the step that is next with the likeliest; -1 where there are none
   */
  public void write(String text, List<Heard> kinds, int nextStep, Writer out) throws IOException {
    json.write(
        text,
        kinds,
        (main, fields) -> {
          Json.strings("handle", main.bullets("Handle with"), fields);
          Json.strings("avoid", main.bullets("Avoid"), fields);
          Json.strings("say", main.bullets("Say"), fields);
          steps(main.bullets("Steps"), nextStep, fields);
          fields.writeBooleanField("sure", !kinds.isEmpty() && kinds.get(0).sure());
        },
        out);
  }

  private static void steps(List<String> steps, int next, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("steps");
    for (int i = 0; i < steps.size(); i++) {
      json.writeStartObject();
      json.writeStringField("text", steps.get(i));
      json.writeBooleanField("next", i == next);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
