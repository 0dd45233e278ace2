package coach.cli;

import coach.phrasebook.CompiledPhrasebook;
import coach.phrasebook.Phrasebook;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Finds phrasebooks: the built-in one of a language, and the user's own laid over it. */
final class Phrasebooks {

  private Phrasebooks() {}

  /** Returns the built-in phrasebook of a language. */
  static Phrasebook builtIn(String language) {
    try (InputStream resource = Phrasebooks.class.getResourceAsStream("/phrasebooks/" + language + ".phrasebook")) {
      if (resource == null) {
        throw new CommandFailure("There is no phrasebook for the language '" + language + "'. See coach phrasebook list.");
      }
      return CompiledPhrasebook.read(new DataInputStream(new BufferedInputStream(resource, 1 << 16)));
    } catch (IOException e) {
      throw new CommandFailure("The built-in phrasebook cannot be read: " + e.getMessage());
    }
  }
}
