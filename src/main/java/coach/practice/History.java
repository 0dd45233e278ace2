package coach.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The talks of one person, a file each, oldest first by name.
 *
 * @param folder may not be there yet
 */
public record History(Path folder) {

  private static final String ENDING = ".jsonl";

  /**
   * Returns a journal for a new talk.
   *
   * @param moment tells when, as {@code 20260312-101500}; made unique where it is taken
   */
  public TalkJournal begin(String moment) {
    Path file = folder.resolve(moment + ENDING);
    for (int more = 2; Files.exists(file); more++) {
      file = folder.resolve(moment + "-" + more + ENDING);
    }
    return new TalkJournal(new Journal(file));
  }

  /** Returns the talks that can be read, oldest first. */
  public List<Talk> talks() throws IOException {
    List<Talk> talks = new ArrayList<>();
    for (TalkJournal journal : journals()) {
      journal.read().ifPresent(talks::add);
    }
    return talks;
  }

  /** Returns the last talk that was broken off; empty where the last one was finished. */
  public Optional<TalkJournal> unfinished() throws IOException {
    List<TalkJournal> journals = journals();
    for (int i = journals.size() - 1; i >= 0; i--) {
      Optional<Talk> talk = journals.get(i).read();
      if (talk.isPresent()) {
        return talk.get().result().isEmpty() ? Optional.of(journals.get(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Deletes every talk; returns how many. */
  public int forget() throws IOException {
    List<TalkJournal> journals = journals();
    for (TalkJournal journal : journals) {
      Files.deleteIfExists(journal.journal().file());
      journal.journal().settle();
    }
    return journals.size();
  }

  private List<TalkJournal> journals() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .map(file -> new TalkJournal(new Journal(file)))
          .toList();
    }
  }
}
