package coach.cli;

import coach.check.Report;
import coach.report.Printable;
import coach.text.Draft;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts a draft right together with the person who wrote it, and writes it back when he agrees. */
final class FixSession {

  private static final String MARK = "\uFEFF";

  private final Path file;
  private final Dialogue dialogue;

  FixSession(Path file, Dialogue dialogue) {
    this.file = file;
    this.dialogue = dialogue;
  }

  /** Throws {@link CommandFailure} unless this is one file and a person sits at the terminal. */
  static void refuseOthers(List<String> files, Surroundings around) {
    if (files.size() != 1 || files.get(0).equals(DraftFiles.STDIN)) {
      throw new CommandFailure(
          "--fix-with-me takes one file.", "coach check --fix-with-me draft.txt");
    }
    if (!around.keyboard().getAsBoolean()) {
      throw new CommandFailure(
          "--fix-with-me needs a terminal to ask at.",
          "For scripts: coach check --format json gives place and wordings of each finding.");
    }
  }

  /** Walks through the findings; returns whether the file was written. */
  boolean run(Report report) throws IOException {
    Draft draft = report.message().draft();
    String written = content(draft);
    List<Change> changes = new FixWalk(report, dialogue).walk();
    if (changes.isEmpty()) {
      dialogue.tell("Nothing to change.");
      return false;
    }
    if (!agreed(changes, draft)) {
      dialogue.tell("Nothing was written.");
      return false;
    }
    if (!content(draft).equals(written)) {
      throw new CommandFailure(file + ": the file has changed meanwhile.", "Run the walk again.");
    }
    String text = restored(Change.apply(draft.text(), changes), written);
    SafeWrite.write(file, text.getBytes(StandardCharsets.UTF_8));
    dialogue.tell("Written. Next: coach check " + Printable.line(draft.path()));
    return true;
  }

  /** Shows what would change and asks whether to write it. */
  private boolean agreed(List<Change> changes, Draft draft) {
    for (Change change : changes) {
      show(change, draft);
    }
    String what = changes.size() == 1 ? "this change" : "these " + changes.size() + " changes";
    return dialogue.agrees("Write " + what + " to " + Printable.line(draft.path()) + " [y/N]? ");
  }

  private void show(Change change, Draft draft) {
    int line = draft.position(change.span().start()).line();
    String old = change.span().of(draft.text());
    dialogue.tell("line " + line);
    if (!old.isEmpty()) {
      dialogue.tell("  - " + Printable.line(old.replace('\n', ' ')));
    }
    dialogue.tell("  + " + Printable.line(change.words().strip().replace('\n', ' ')));
  }

  /**
   * Returns the file as it is; refuses one whose text is not its content, such as an encoded mail.
   */
  private String content(Draft draft) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new CommandFailure(file + ": only regular files are written to.");
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String content = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      String text = content.startsWith(MARK) ? content.substring(1) : content;
      boolean same = text.replace("\r\n", "\n").replace('\r', '\n').equals(draft.text());
      if (same && restored(draft.text(), content).equals(content)) {
        return content;
      }
    } catch (CharacterCodingException e) {
      // Told below, with the other reasons.
    }
    throw new CommandFailure(
        file + ": this draft cannot be written back as it was.",
        "It is encoded, not in UTF-8, or of mixed line ends. Save it as plain text, then walk.");
  }

  /** Returns text with the line ends and the byte order mark of what it replaces. */
  private static String restored(String text, String before) {
    boolean dos = before.contains("\r\n");
    boolean old = !dos && before.indexOf('\r') >= 0;
    String lines = dos ? text.replace("\n", "\r\n") : old ? text.replace('\n', '\r') : text;
    return (before.startsWith(MARK) ? MARK : "") + lines;
  }
}
