package coach.cli;

import coach.report.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The findings that the user chose not to hear of, a line each: rule, key of the context, reason.
 *
 * <p>A line such as {@code [offer.txt]} says which draft the entries below it were made for.
 */
final class IgnoreFile {

  static final String NAME = ".coach-ignore";

  private static final List<String> HEAD =
      List.of(
          "# Findings that stay as they are, a line each: rule, key, reason.",
          "# Added by: coach check --ignore-new \"the reason\" FILE");

  /**
   * An entry.
   *
   * @param draft the draft that it was made for
   * @param rule the rule's id
   * @param key see {@link ContextKey}
   * @param reason in the user's words
   * @param line from 1
   */
  record Entry(String draft, String rule, String key, String reason, int line) {

    /** Returns what tells the finding; two drafts may hold the same. */
    String finding() {
      return rule + " " + key;
    }
  }

  private final Path file;
  private final List<String> lines;
  private final List<Entry> entries = new ArrayList<>();

  private IgnoreFile(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /** Reads a file; one that is not there is empty. Throws {@link CommandFailure} for a bad line. */
  static IgnoreFile read(Path file) {
    try {
      boolean there = Files.exists(file);
      IgnoreFile read =
          new IgnoreFile(file, new ArrayList<>(there ? Files.readAllLines(file) : HEAD));
      read.parse();
      return read;
    } catch (IOException e) {
      throw new CommandFailure(file + ": this file cannot be read: " + e.getMessage());
    }
  }

  private void parse() {
    String draft = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("[") && line.endsWith("]")) {
        draft = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        entries.add(entry(draft, line, i + 1));
      }
    }
  }

  private Entry entry(String draft, String line, int number) {
    String[] parts = line.split("\\s+", 3);
    if (parts.length < 3) {
      throw new CommandFailure(
          file + ":" + number + ": a rule, a key and a reason belong here.\n    " + line,
          "Such as: long-sentence 3f9a2c11d0e4b7aa The clause is the lawyer's.");
    }
    return new Entry(draft, parts[0], parts[1], parts[2], number);
  }

  Path file() {
    return file;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Returns the entry of a finding; empty where it is not ignored. */
  Optional<Entry> entry(String rule, String key) {
    for (Entry entry : entries) {
      if (entry.rule().equals(rule) && entry.key().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Returns the entries made for a draft. */
  List<Entry> of(String draft) {
    return entries.stream().filter(entry -> entry.draft().equals(draft)).toList();
  }

  /** Adds an entry below those of its draft. */
  void add(String draft, String rule, String key, String reason) {
    int section = lines.indexOf("[" + draft + "]");
    if (section < 0) {
      lines.add("");
      lines.add("[" + draft + "]");
      section = lines.size() - 1;
    }
    int at = section + 1;
    while (at < lines.size() && !lines.get(at).isBlank() && !lines.get(at).startsWith("[")) {
      at++;
    }
    lines.add(at, rule + " " + key + " " + Printable.line(reason));
    entries.add(new Entry(draft, rule, key, reason, at + 1));
  }

  void save() throws IOException {
    SafeWrite.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
