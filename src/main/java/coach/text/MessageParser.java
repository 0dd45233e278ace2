package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parts of a message.
 *
 * <p>First it tells apart, line by line, what is code, what others wrote and how the message ends; what
 * is left is the author's greeting and body, cut into paragraphs, headings and list items.
 */
public final class MessageParser {

  private final QuoteFinder quotes;
  private final SignatureFinder signatures;
  private final PartCutter cutter;
  private final PartCutter inner;

  /** Makes a parser that knows greetings, sign-offs and the like of a language. */
  public MessageParser(Language language) {
    quotes = new QuoteFinder(language);
    signatures = new SignatureFinder(language);
    cutter = new PartCutter(language, this::bodyOf);
    inner = new PartCutter(language, (nested, from, to) -> List.of());
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
    find(layout);
    cutter.cut(layout, draft.format(), parts);
    return new Message(draft, block.headers(), parts);
  }

  private void find(Layout layout) {
    quotes.mark(layout);
    signatures.mark(layout);
  }

  /** Returns the sentences that the writer of a quoted stretch wrote in the body of his message. */
  private List<Sentence> bodyOf(Unquoted unquoted, int from, int to) {
    Layout quoted = unquoted.lines(quotes.start(unquoted, from, to), to);
    find(quoted);
    List<Part> parts = new ArrayList<>();
    inner.cut(quoted, Draft.Format.TEXT, parts);
    List<Sentence> sentences = new ArrayList<>();
    for (Part part : parts) {
      if (part.kind() == PartKind.BODY) {
        sentences.addAll(part.sentences());
      }
    }
    return sentences;
  }
}
