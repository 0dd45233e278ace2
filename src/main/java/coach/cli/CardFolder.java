package coach.cli;

import coach.phrasebook.CardFault;
import coach.phrasebook.CardReader;
import coach.phrasebook.PhrasebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Counts the cards of a folder, and reads the form of those that no rule of the checker needs. */
final class CardFolder {

  private CardFolder() {}

  /** Returns how many cards there are; adds the faults in the form of scenes. */
  static int count(Path folder, List<CardFault> faults) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> cards = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      for (Path card : cards) {
        String kind = folder.relativize(card).getName(0).toString();
        if (kind.equals("scenes")) {
          read(card, faults);
        }
      }
      return cards.size();
    } catch (IOException e) {
      throw new CommandFailure(folder + ": the folder cannot be read: " + e.getMessage());
    }
  }

  private static void read(Path card, List<CardFault> faults) throws IOException {
    try {
      CardReader.read(card.toString(), Files.readString(card));
    } catch (PhrasebookException e) {
      faults.addAll(e.faults());
    }
  }
}
