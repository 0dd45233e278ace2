package coach.cli;

import coach.practice.Conversation;
import coach.practice.Event;
import coach.report.TalkFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Plays the lines of a script, one a line. */
record ScriptedTalk(TalkFormat format, TalkFiles files, Writer out) {

  /** Plays until the script or the talk ends. */
  void play(Conversation talk, InputStream script) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
    format.write(talk.opened(), out);
    for (String line = in.readLine(); line != null && !talk.isOver(); line = in.readLine()) {
      type(talk, line);
    }
    if (!talk.isOver()) {
      type(talk, Conversation.QUIT);
    }
  }

  private void type(Conversation talk, String line) throws IOException {
    for (Event event : talk.type(line)) {
      format.write(files.saved(event), out);
    }
  }
}
