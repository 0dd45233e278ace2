package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parts of a message.
 *
 * <p>First it tells apart, line by line, what is code, what others wrote and how the message ends;
 * what is left is the author's greeting and body, cut into paragraphs, headings and list items.
 */
public final class MessageParser {

  private final QuoteFinder quotes;
  private final SignatureFinder signatures;
  private final PartCutter cutter;

  /** Makes a parser that knows greetings, sign-offs and the like of a language. */
  public MessageParser(Language language) {
    quotes = new QuoteFinder(language);
    signatures = new SignatureFinder(language);
    cutter =
        new PartCutter(
            language, new QuotedBodies(quotes, signatures, new PartCutter(language, null)));
  }

  /** Returns the message that a draft is; never fails, whatever the draft holds. */
  public Message parse(Draft draft) {
    Lines lines = draft.index();
    boolean mail = draft.format() == Draft.Format.MAIL;
    HeaderBlock block = mail ? HeaderBlock.in(draft.text(), lines) : HeaderBlock.NONE;
    List<Part> parts = new ArrayList<>();
    if (block.isPresent()) {
      HeaderParts.add(draft.text(), lines, block, parts);
    }
    Layout layout = new Layout(draft.text(), lines, block.lines(), lines.count());
    CodeFinder.mark(layout, draft.format());
    quotes.mark(layout);
    signatures.mark(layout);
    cutter.cut(layout, draft.format(), parts);
    return new Message(draft, block.headers(), parts);
  }
}
