package coach.phrasebook;

import coach.text.PhraseCompiler;
import coach.text.Topic;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a phrasebook in the form that {@link CompiledPhrasebook} reads; run by the build only. */
final class CompiledPhrasebookWriter {

  /** Stands for the set of words that are no patterns. */
  static final int NONE = -1;

  private final Phrasebook book;
  private final DataOutputStream target;
  private final PhraseCompiler compiler;
  private final ByteArrayOutputStream cards = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(cards);

  CompiledPhrasebookWriter(Phrasebook book, DataOutputStream target) {
    this.book = book;
    this.target = target;
    this.compiler = new PhraseCompiler(book.lists());
  }

  void write() throws IOException {
    writeWords();
    writeRules();
    CompiledFamily.write(Family.CLIENT, book.clients(), compiler, new StringStore(out));
    writeStages();
    compiler.code().write(target);
    cards.writeTo(target);
  }

  private void writeWords() throws IOException {
    write(book.code());
    out.writeInt(book.lists().size());
    for (Map.Entry<String, List<String>> list : book.lists().entrySet()) {
      write(list.getKey());
      out.writeInt(compiler.list(list.getKey()));
      write(list.getValue());
    }
    out.writeInt(book.language().topics().size());
    for (Map.Entry<Topic, List<String>> topic : book.language().topics().entrySet()) {
      out.writeByte(topic.getKey().ordinal());
      boolean names = topic.getValue().stream().anyMatch(entry -> entry.contains("="));
      out.writeInt(names ? NONE : compiler.set(List.of(topic.getValue())));
      write(topic.getValue());
    }
  }

  private void writeRules() throws IOException {
    List<List<String>> shared = new ArrayList<>();
    for (RuleCard rule : book.rules().values()) {
      if (isShared(rule)) {
        shared.addAll(groups(rule));
      }
    }
    int set = compiler.set(shared);
    int group = 0;
    out.writeInt(book.rules().size());
    for (RuleCard rule : book.rules().values()) {
      boolean own = rule.kind() == RuleKind.SHOUTING;
      out.writeInt(isShared(rule) ? set : own ? compiler.set(groups(rule)) : NONE);
      out.writeInt(isShared(rule) ? group : 0);
      write(rule);
      group += isShared(rule) ? rule.patterns().size() : 0;
    }
  }

  /** Whether the checker looks for a rule's patterns in one pass with those of the others. */
  private static boolean isShared(RuleCard rule) {
    return rule.kind() != RuleKind.VERBATIM && rule.kind() != RuleKind.SHOUTING;
  }

  private static List<List<String>> groups(RuleCard rule) {
    return rule.patterns().stream().map(RuleCard.Patterns::patterns).toList();
  }

  private void write(RuleCard rule) throws IOException {
    write(rule.id());
    out.writeByte(rule.kind().ordinal());
    out.writeByte(rule.level().ordinal());
    write(rule.why());
    out.writeInt(rule.settings().size());
    for (Setting setting : Setting.values()) {
      if (rule.settings().containsKey(setting)) {
        out.writeByte(setting.ordinal());
        write(rule.settings().get(setting));
      }
    }
    out.writeInt(rule.patterns().size());
    for (RuleCard.Patterns patterns : rule.patterns()) {
      out.writeByte(patterns.heading().ordinal());
      write(patterns.topic());
      write(patterns.patterns());
    }
    write(rule.say());
  }

  private void writeStages() throws IOException {
    out.writeInt(compiler.set(book.stages().values().stream().map(Stage::signs).toList()));
    out.writeInt(compiler.set(book.stages().values().stream().map(Stage::clientSigns).toList()));
    out.writeInt(book.stages().size());
    for (Stage stage : book.stages().values()) {
      write(stage.id());
      out.writeInt(stage.limits().size());
      for (Map.Entry<String, Integer> limit : stage.limits().entrySet()) {
        write(limit.getKey());
        out.writeInt(limit.getValue());
      }
      write(stage.signs());
      write(stage.clientSigns());
    }
  }

  private void write(String text) throws IOException {
    new StringStore(out).write(text);
  }

  private void write(List<String> strings) throws IOException {
    new StringStore(out).write(strings);
  }
}
