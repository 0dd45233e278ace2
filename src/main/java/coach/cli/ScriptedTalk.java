package coach.cli;

import coach.practice.Event;
import coach.practice.Rehearsal;
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
  void play(KeptTalks.Kept kept, InputStream script) throws IOException {
    Rehearsal talk = kept.talk();
    BufferedReader in = new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
    format.write(talk.opened(), out);
    boolean closed = false;
    for (String line = in.readLine(); line != null && !talk.isOver(); line = in.readLine()) {
      kept.diary().typed(line);
      for (Event event : talk.type(line)) {
        format.write(files.saved(event), out);
        closed |= event instanceof Event.Closed;
      }
    }
    if (!closed) {
      format.write(talk.closed(), out);
    }
    kept.diary().closed(talk.session());
  }
}
