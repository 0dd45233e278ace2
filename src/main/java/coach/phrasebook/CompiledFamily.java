package coach.phrasebook;

import coach.text.CompiledPatterns;
import coach.text.PhraseCode;
import coach.text.PhraseCompiler;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compact form of a family's cards without their examples; private to one build, as the {@link
 * CompiledPhrasebook} is.
 */
public final class CompiledFamily {

  private CompiledFamily() {}

  /** Writes cards, with their patterns compiled, whose patterns name these word lists. */
  static void write(
      Family family,
      Map<String, FamilyCard> cards,
      Map<String, List<String>> lists,
      DataOutputStream target)
      throws IOException {
    PhraseCompiler compiler = new PhraseCompiler(lists);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(family, cards, compiler, new StringStore(new DataOutputStream(bytes)));
    compiler.code().write(target);
    bytes.writeTo(target);
  }

  /** Writes cards whose patterns go into code with others. */
  static void write(
      Family family, Map<String, FamilyCard> cards, PhraseCompiler compiler, StringStore out)
      throws IOException {
    List<List<String>> patterns = new ArrayList<>();
    for (FamilyCard card : cards.values()) {
      family.patterns().forEach(heading -> patterns.add(card.bullets(heading)));
    }
    out.write(compiler.set(patterns));
    out.write(cards.size());
    for (FamilyCard card : cards.values()) {
      out.write(card.id());
      out.write(card.intro());
      out.write(card.settings().size());
      for (Map.Entry<String, List<String>> setting : card.settings().entrySet()) {
        out.write(setting.getKey());
        out.write(setting.getValue());
      }
      for (String heading : family.patterns()) {
        out.write(card.bullets(heading));
      }
      for (String heading : family.words()) {
        out.write(card.bullets(heading));
      }
    }
  }

  /**
   * Reads what was written.
   *
   * @param lists the word lists that it was compiled with
   */
  public static Map<String, FamilyCard> read(
      Family family, InputStream stream, Map<String, List<String>> lists) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
    return read(family, in, PhraseCode.read(in), lists);
  }

  static Map<String, FamilyCard> read(
      Family family, ByteBuffer in, PhraseCode code, Map<String, List<String>> lists) {
    Map<String, FamilyCard> cards = new LinkedHashMap<>();
    int set = in.getInt();
    int group = 0;
    for (int left = in.getInt(); left > 0; left--) {
      String id = StoredStrings.string(in);
      String intro = StoredStrings.string(in);
      Map<String, List<String>> settings = new LinkedHashMap<>();
      for (int more = in.getInt(); more > 0; more--) {
        settings.put(StoredStrings.string(in), StoredStrings.read(in));
      }
      Map<String, List<String>> sections = new LinkedHashMap<>();
      for (String heading : family.patterns()) {
        List<String> written = StoredStrings.read(in);
        sections.put(heading, new CompiledPatterns(written, code, set, group++, lists));
      }
      for (String heading : family.words()) {
        sections.put(heading, StoredStrings.read(in));
      }
      cards.put(id, new FamilyCard(id, intro, settings, sections, List.of()));
    }
    return cards;
  }
}
