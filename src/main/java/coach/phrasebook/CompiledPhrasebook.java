package coach.phrasebook;

import coach.text.Topic;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compact form of a phrasebook that the build makes, so that a cold start parses no Markdown.
 *
 * <p>It holds what the checker needs and not the examples, which are only tests. The form is private to
 * one build: writer and reader are always of the same version.
 */
public final class CompiledPhrasebook {

  private CompiledPhrasebook() {}

  /** Writes a phrasebook without its examples. */
  public static void write(Phrasebook book, DataOutputStream out) throws IOException {
    out.writeUTF(book.code());
    out.writeInt(book.topics().size());
    for (Map.Entry<Topic, List<String>> topic : book.topics().entrySet()) {
      out.writeByte(topic.getKey().ordinal());
      write(topic.getValue(), out);
    }
    out.writeInt(book.lists().size());
    for (Map.Entry<String, List<String>> list : book.lists().entrySet()) {
      out.writeUTF(list.getKey());
      write(list.getValue(), out);
    }
    out.writeInt(book.rules().size());
    for (RuleCard rule : book.rules().values()) {
      write(rule, out);
    }
    out.writeInt(book.clients().size());
    for (ClientCard client : book.clients().values()) {
      write(client, out);
    }
    out.writeInt(book.stages().size());
    for (Stage stage : book.stages().values()) {
      write(stage, out);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Phrasebook read(DataInputStream in) throws IOException {
    String code = in.readUTF();
    Map<Topic, List<String>> topics = new EnumMap<>(Topic.class);
    for (int left = in.readInt(); left > 0; left--) {
      topics.put(Topic.values()[in.readByte()], strings(in));
    }
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      lists.put(in.readUTF(), strings(in));
    }
    Map<String, RuleCard> rules = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      RuleCard rule = rule(in);
      rules.put(rule.id(), rule);
    }
    Map<String, ClientCard> clients = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      ClientCard client = client(in);
      clients.put(client.id(), client);
    }
    Map<String, Stage> stages = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      Stage stage = stage(in);
      stages.put(stage.id(), stage);
    }
    return new Phrasebook(code, topics, lists, rules, clients, stages);
  }

  private static void write(List<String> strings, DataOutputStream out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readUTF());
    }
    return strings;
  }

  private static void write(RuleCard rule, DataOutputStream out) throws IOException {
    out.writeUTF(rule.id());
    out.writeByte(rule.kind().ordinal());
    out.writeByte(rule.level().ordinal());
    out.writeUTF(rule.why());
    out.writeInt(rule.settings().size());
    for (Map.Entry<Setting, List<String>> setting : new EnumMap<>(rule.settings()).entrySet()) {
      out.writeByte(setting.getKey().ordinal());
      write(setting.getValue(), out);
    }
    out.writeInt(rule.patterns().size());
    for (RuleCard.Patterns patterns : rule.patterns()) {
      out.writeByte(patterns.heading().ordinal());
      out.writeUTF(patterns.topic());
      write(patterns.patterns(), out);
    }
    write(rule.say(), out);
  }

  private static RuleCard rule(DataInputStream in) throws IOException {
    String id = in.readUTF();
    RuleKind kind = RuleKind.values()[in.readByte()];
    Level level = Level.values()[in.readByte()];
    String why = in.readUTF();
    Map<Setting, List<String>> settings = new EnumMap<>(Setting.class);
    for (int left = in.readInt(); left > 0; left--) {
      settings.put(Setting.values()[in.readByte()], strings(in));
    }
    List<RuleCard.Patterns> patterns = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      patterns.add(new RuleCard.Patterns(Heading.values()[in.readByte()], in.readUTF(), strings(in)));
    }
    return new RuleCard(id, kind, level, why, settings, patterns, strings(in), RuleCard.Examples.NONE);
  }

  private static void write(ClientCard client, DataOutputStream out) throws IOException {
    out.writeUTF(client.id());
    out.writeUTF(client.intro());
    out.writeUTF(client.method());
    write(client.signs(), out);
    write(client.handle(), out);
    write(client.avoid(), out);
    write(client.say(), out);
  }

  private static ClientCard client(DataInputStream in) throws IOException {
    return new ClientCard(
        in.readUTF(), in.readUTF(), in.readUTF(), strings(in), strings(in), strings(in), strings(in));
  }

  private static void write(Stage stage, DataOutputStream out) throws IOException {
    out.writeUTF(stage.id());
    out.writeInt(stage.limits().size());
    for (Map.Entry<String, Integer> limit : stage.limits().entrySet()) {
      out.writeUTF(limit.getKey());
      out.writeInt(limit.getValue());
    }
    write(stage.signs(), out);
    write(stage.clientSigns(), out);
  }

  private static Stage stage(DataInputStream in) throws IOException {
    String id = in.readUTF();
    Map<String, Integer> limits = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      limits.put(in.readUTF(), in.readInt());
    }
    return new Stage(id, limits, strings(in), strings(in));
  }
}
