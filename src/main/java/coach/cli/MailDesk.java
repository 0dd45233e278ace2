package coach.cli;

import coach.report.Printable;
import coach.text.Draft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where a seller writes the mail that follows a talk: in his editor, or line by line. */
final class MailDesk {

  private static final String END = ".";

  private final FollowingMail mail;
  private final Optional<Editor> editor;
  private final TalkFiles files;
  private final Dialogue dialogue;
  private String text = "";

  /**
   * Makes a desk.
   *
   * @param editor empty where none is known
   */
  MailDesk(FollowingMail mail, Optional<Editor> editor, TalkFiles files, Dialogue dialogue) {
    this.mail = mail;
    this.editor = editor;
    this.files = files;
    this.dialogue = dialogue;
  }

  /** Writes and checks for as long as the seller likes; returns whether there is a mail. */
  boolean write() throws IOException {
    dialogue.tell("\nNow write the mail that follows.");
    Optional<String> key = key();
    while (key.isPresent()) {
      follow(key.get());
      key = key();
    }
    return !text.isEmpty();
  }

  /** Asks what to do; empty for nothing more. */
  private Optional<String> key() {
    StringBuilder keys = new StringBuilder();
    editor.ifPresent(
        one -> keys.append("e: edit ").append(text.isEmpty() ? "a draft" : "it").append(", "));
    keys.append(text.isEmpty() ? "t: type it here" : "t: type it anew, s: save it");
    String end = text.isEmpty() ? "not now" : "done";
    String typed = dialogue.ask("Mail (" + keys + ", Enter: " + end + ")? ");
    return Optional.ofNullable(typed)
        .map(answer -> answer.strip().toLowerCase(Locale.ROOT))
        .filter(answer -> !answer.isEmpty());
  }

  private void follow(String key) throws IOException {
    if (key.equals("e") && editor.isPresent()) {
      take(edited(editor.get()));
    } else if (key.equals("t")) {
      take(typed());
    } else if (key.equals("s") && !text.isEmpty()) {
      save();
    } else {
      dialogue.tell("  There is no '" + Printable.line(key) + "'.");
    }
  }

  private void take(String written) throws IOException {
    if (!written.isBlank()) {
      text = written;
      dialogue.tell(mail.report(Draft.ofText("mail", text)));
    }
  }

  private String edited(Editor chosen) throws IOException {
    Path file = Files.createTempFile("coach-mail-", ".txt");
    try {
      Files.writeString(file, text.isEmpty() ? mail.draft() : text);
      if (!chosen.edit(file)) {
        dialogue.tell("  The editor failed: " + Printable.line(chosen.command()));
        return "";
      }
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private String typed() {
    dialogue.tell("  A line with nothing but a dot ends it.");
    StringBuilder lines = new StringBuilder();
    String line = dialogue.ask("");
    while (line != null && !line.equals(END)) {
      lines.append(line).append('\n');
      line = dialogue.ask("");
    }
    return lines.toString();
  }

  private void save() {
    String name = dialogue.ask("File: ");
    if (name != null && !name.isBlank()) {
      String refusal = files.refusal(text, name.strip()).orElse("Saved to " + name.strip());
      dialogue.tell("  " + Printable.line(refusal));
    }
  }
}
