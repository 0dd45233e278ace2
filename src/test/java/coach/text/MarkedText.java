package coach.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * A text with the places marked where its sentences end.
 *
 * @param text the text
 * @param ends the offset after each sentence's last character
 */
record MarkedText(String text, Set<Integer> ends) {

  /** Reads one line {@code {"text": …, "sentences": […]}}. */
  static MarkedText of(String json) throws IOException {
    String text = "";
    Set<Integer> ends = new HashSet<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      int from = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && "text".equals(parser.currentName())) {
          text = parser.getText();
        } else if (token == JsonToken.VALUE_STRING) {
          String sentence = parser.getText().strip();
          from = text.indexOf(sentence, from) + sentence.length();
          ends.add(from);
        }
      }
    }
    return new MarkedText(text, ends);
  }
}
