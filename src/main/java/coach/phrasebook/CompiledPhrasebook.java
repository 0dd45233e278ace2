package coach.phrasebook;

import coach.text.CompiledPatterns;
import coach.text.Language;
import coach.text.PhraseCode;
import coach.text.Topic;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compact form of a phrasebook that the build makes, so that a cold start parses neither
 * Markdown nor patterns.
 *
 * <p>It holds what the checker needs and not the examples, which are only tests. The form is
 * private to one build: writer and reader are always of the same version.
 */
public final class CompiledPhrasebook {

  private final ByteBuffer in;
  private final PhraseCode code;
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  private CompiledPhrasebook(ByteBuffer in) {
    this.in = in;
    this.code = PhraseCode.read(in);
  }

  /** Writes a phrasebook without its examples. */
  public static void write(Phrasebook book, DataOutputStream out) throws IOException {
    new CompiledPhrasebookWriter(book, out).write();
  }

  /** Reads what {@link #write} wrote. */
  public static Phrasebook read(InputStream in) throws IOException {
    return new CompiledPhrasebook(ByteBuffer.wrap(in.readAllBytes())).book();
  }

  private Phrasebook book() {
    String name = string();
    for (int left = in.getInt(); left > 0; left--) {
      lists.put(string(), patterns(in.getInt(), 0));
    }
    Map<Topic, List<String>> topics = new EnumMap<>(Topic.class);
    for (int left = in.getInt(); left > 0; left--) {
      topics.put(Topic.values()[in.get()], patterns(in.getInt(), 0));
    }
    Map<String, RuleCard> rules = rules();
    Map<String, FamilyCard> clients = CompiledFamily.read(Family.CLIENT, in, code, lists);
    return new Phrasebook(new Language(name, topics, lists), rules, clients, stages());
  }

  private Map<String, RuleCard> rules() {
    Map<String, RuleCard> rules = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      RuleCard rule = rule(in.getInt(), in.getInt());
      rules.put(rule.id(), rule);
    }
    return rules;
  }

  private RuleCard rule(int set, int firstGroup) {
    String id = string();
    RuleKind kind = RuleKind.values()[in.get()];
    Level level = Level.values()[in.get()];
    String why = string();
    Map<Setting, List<String>> settings = new EnumMap<>(Setting.class);
    for (int left = in.getInt(); left > 0; left--) {
      settings.put(Setting.values()[in.get()], strings());
    }
    List<RuleCard.Patterns> patterns = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      Heading heading = Heading.values()[in.get()];
      String topic = string();
      patterns.add(
          new RuleCard.Patterns(heading, topic, patterns(set, firstGroup + patterns.size())));
    }
    return new RuleCard(
        id, kind, level, why, settings, patterns, strings(), RuleCard.Examples.NONE);
  }

  private Map<String, Stage> stages() {
    Map<String, Stage> stages = new LinkedHashMap<>();
    int set = in.getInt();
    int clientSet = in.getInt();
    for (int left = in.getInt(); left > 0; left--) {
      String id = string();
      Map<String, Integer> limits = new LinkedHashMap<>();
      for (int more = in.getInt(); more > 0; more--) {
        limits.put(string(), in.getInt());
      }
      int group = stages.size();
      stages.put(id, new Stage(id, limits, patterns(set, group), patterns(clientSet, group)));
    }
    return stages;
  }

  private String string() {
    return StoredStrings.string(in);
  }

  private List<String> strings() {
    return StoredStrings.read(in);
  }

  /** Reads patterns; where their set is none, they are plain words. */
  private List<String> patterns(int set, int group) {
    List<String> written = strings();
    return set == CompiledPhrasebookWriter.NONE
        ? written
        : new CompiledPatterns(written, code, set, group, lists);
  }
}
