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
 * The compact form of the objections that the build makes.
 *
 * <p>It is a resource of its own, so that a check need not read it.
 */
public final class CompiledObjections {

  private final ByteBuffer in;
  private final PhraseCode code;
  private final Map<String, List<String>> lists;
  private int set;
  private int group;

  private CompiledObjections(ByteBuffer in, Map<String, List<String>> lists) {
    this.in = in;
    this.lists = lists;
    this.code = PhraseCode.read(in);
  }

  /** Writes objections whose patterns name these word lists. */
  static void write(
      Map<String, ObjectionCard> objections,
      Map<String, List<String>> lists,
      DataOutputStream target)
      throws IOException {
    PhraseCompiler compiler = new PhraseCompiler(lists);
    ByteArrayOutputStream cards = new ByteArrayOutputStream();
    StringStore out = new StringStore(new DataOutputStream(cards));
    List<List<String>> patterns = new ArrayList<>();
    objections.values().forEach(card -> patterns.addAll(card.cues().lists()));
    out.write(compiler.set(patterns));
    out.write(objections.size());
    for (ObjectionCard card : objections.values()) {
      out.write(card.id());
      out.write(card.intro());
      out.write(card.method());
      for (List<String> list : card.cues().lists()) {
        out.write(list);
      }
      out.write(card.acknowledge());
      out.write(card.explore());
      out.write(card.respond());
      out.write(card.confirm());
    }
    compiler.code().write(target);
    cards.writeTo(target);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param lists the word lists of the phrasebook that was compiled with it
   */
  public static Map<String, ObjectionCard> read(InputStream in, Map<String, List<String>> lists)
      throws IOException {
    return new CompiledObjections(ByteBuffer.wrap(in.readAllBytes()), lists).objections();
  }

  private Map<String, ObjectionCard> objections() {
    Map<String, ObjectionCard> objections = new LinkedHashMap<>();
    set = in.getInt();
    for (int left = in.getInt(); left > 0; left--) {
      String id = StoredStrings.string(in);
      String intro = StoredStrings.string(in);
      String method = StoredStrings.string(in);
      Cues cues = new Cues(patterns(), patterns(), patterns(), patterns());
      objections.put(
          id,
          new ObjectionCard(id, intro, method, cues, strings(), strings(), strings(), strings()));
    }
    return objections;
  }

  private List<String> strings() {
    return StoredStrings.read(in);
  }

  private List<String> patterns() {
    return new CompiledPatterns(strings(), code, set, group++, lists);
  }
}
