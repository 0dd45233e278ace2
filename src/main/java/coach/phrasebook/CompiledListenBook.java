package coach.phrasebook;

import coach.text.CompiledPatterns;
import coach.text.PhraseCode;
import coach.text.PhraseCompiler;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compact form of a {@link ListenBook}; private to one build, as the compiled phrasebook is.
 */
public final class CompiledListenBook {

  private CompiledListenBook() {}

  /** Writes a book with its patterns compiled. */
  public static void write(ListenBook book, DataOutputStream target) throws IOException {
    PhraseCompiler compiler = new PhraseCompiler(book.lists());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringStore out = new StringStore(new DataOutputStream(bytes));
    out.write(book.code());
    out.write(book.lists().size());
    for (Map.Entry<String, List<String>> list : book.lists().entrySet()) {
      out.write(list.getKey());
      out.write(list.getValue());
    }
    for (ListenKind kind : ListenKind.values()) {
      write(kind, book.cards(kind), compiler, out);
    }
    compiler.code().write(target);
    bytes.writeTo(target);
  }

  private static void write(
      ListenKind kind, Map<String, ListenCard> cards, PhraseCompiler compiler, StringStore out)
      throws IOException {
    out.write(cards.size());
    // One set for each heading: each is looked for in a pass of its own.
    for (String heading : kind.patterns()) {
      out.write(compiler.set(cards.values().stream().map(card -> card.bullets(heading)).toList()));
    }
    for (ListenCard card : cards.values()) {
      out.write(card.id());
      out.write(card.intro());
      out.write(card.method());
      for (String heading : kind.patterns()) {
        out.write(card.bullets(heading));
      }
      for (String heading : kind.words()) {
        out.write(card.bullets(heading));
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static ListenBook read(InputStream stream) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
    PhraseCode code = PhraseCode.read(in);
    String language = StoredStrings.string(in);
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      lists.put(StoredStrings.string(in), StoredStrings.read(in));
    }
    Map<ListenKind, Map<String, ListenCard>> all = new EnumMap<>(ListenKind.class);
    for (ListenKind kind : ListenKind.values()) {
      all.put(kind, cards(kind, in, code, lists));
    }
    return new ListenBook(language, lists, all);
  }

  private static Map<String, ListenCard> cards(
      ListenKind kind, ByteBuffer in, PhraseCode code, Map<String, List<String>> lists) {
    int size = in.getInt();
    int[] sets = new int[kind.patterns().size()];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = in.getInt();
    }
    Map<String, ListenCard> cards = new LinkedHashMap<>();
    for (int group = 0; group < size; group++) {
      String id = StoredStrings.string(in);
      String intro = StoredStrings.string(in);
      String method = StoredStrings.string(in);
      Map<String, List<String>> sections = new LinkedHashMap<>();
      for (int i = 0; i < sets.length; i++) {
        List<String> written = StoredStrings.read(in);
        sections.put(
            kind.patterns().get(i), new CompiledPatterns(written, code, sets[i], group, lists));
      }
      for (String heading : kind.words()) {
        sections.put(heading, StoredStrings.read(in));
      }
      cards.put(id, new ListenCard(id, intro, method, sections));
    }
    return cards;
  }
}
