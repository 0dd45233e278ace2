package coach.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;

/** Makes writers of JSON whose strings hold no sign that a terminal would obey. */
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** Returns a generator that leaves the writer open when it is closed. */
  static JsonGenerator generator(Writer out) throws IOException {
    return FACTORY.createGenerator(out).setCharacterEscapes(new SafeEscapes());
  }
}
