package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A draft with its parts found.
 *
 * @param draft what was read
 * @param headers what the header block says
 * @param parts the parts in the order of the text; together they hold every line that is not blank
 */
public record Message(Draft draft, Headers headers, List<Part> parts) {

  public Message {
    parts = List.copyOf(parts);
  }

  /** Returns the parts of one kind in order. */
  public List<Part> parts(PartKind kind) {
    List<Part> found = new ArrayList<>();
    for (Part part : parts) {
      if (part.kind() == kind) {
        found.add(part);
      }
    }
    return found;
  }

  /** Returns the sentences of all parts of one kind in order. */
  public List<Sentence> sentences(PartKind kind) {
    List<Sentence> found = new ArrayList<>();
    for (Part part : parts) {
      if (part.kind() == kind) {
        found.addAll(part.sentences());
      }
    }
    return found;
  }

  /**
   * Returns what the author says. A line on its own may look like a greeting or a sign-off
   * ("Thanks, but no."): where no body is found, everything that he wrote is taken.
   */
  public List<Sentence> said() {
    List<Sentence> body = sentences(PartKind.BODY);
    if (body.isEmpty()) {
      for (Part part : parts) {
        if (part.kind() == PartKind.SALUTATION || part.kind() == PartKind.SIGN_OFF) {
          body.addAll(part.sentences());
        }
      }
    }
    return body;
  }

  /** Returns the kind of the part in which an offset lies; before the first, the body. */
  public PartKind kindAt(int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? PartKind.BODY : parts.get(low - 1).kind();
  }

  public String text(Span span) {
    return span.of(draft.text());
  }

  /** Returns a sentence on one line, without the marks that quoting put before its lines. */
  public String line(Sentence sentence) {
    return OneLine.ofQuoted(text(sentence.span()));
  }
}
