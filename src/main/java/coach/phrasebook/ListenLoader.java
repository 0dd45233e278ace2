package coach.phrasebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the cards of a folder that help to listen, and finds every fault in them. */
public final class ListenLoader {

  private static final String METHOD = "method";

  private final List<CardFault> faults = new ArrayList<>();
  private final Map<String, List<String>> lists;

  private ListenLoader(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  /**
   * Reads one language's folder; a folder without such cards gives an empty book.
   *
   * @param folder holds the cards of the language
   * @param code the language
   * @param lists the word lists that patterns may name
   * @throws PhrasebookException with all faults found
   * @throws IOException where a card cannot be read
   */
  public static ListenBook load(Path folder, String code, Map<String, List<String>> lists)
      throws PhrasebookException, IOException {
    return new ListenLoader(lists).load(folder, code);
  }

  private ListenBook load(Path folder, String code) throws PhrasebookException, IOException {
    Map<ListenKind, Map<String, ListenCard>> all = new EnumMap<>(ListenKind.class);
    for (ListenKind kind : ListenKind.values()) {
      Map<String, ListenCard> cards = new LinkedHashMap<>();
      for (Path file : files(folder, kind)) {
        ListenCard card = read(file, kind);
        if (card != null) {
          cards.put(card.id(), card);
        }
      }
      all.put(kind, cards);
    }
    if (!faults.isEmpty()) {
      throw new PhrasebookException(faults);
    }
    return new ListenBook(code, lists, all);
  }

  private static List<Path> files(Path folder, ListenKind kind) throws IOException {
    Path place = folder.resolve(kind.place());
    if (!kind.place().endsWith("/")) {
      return Files.exists(place) ? List.of(place) : List.of();
    }
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private ListenCard read(Path file, ListenKind kind) throws IOException {
    try {
      Card card = CardReader.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
      check(card, kind);
      new PatternCheck(lists, faults).check(card, kind.patterns()::contains);
      Map<String, List<String>> sections = new LinkedHashMap<>();
      for (Card.Section section : card.sections()) {
        sections.put(
            section.heading().text(), section.bullets().stream().map(Card.Line::text).toList());
      }
      Card.Setting method = card.settings().get(METHOD);
      String methods = method == null ? "" : String.join(", ", method.values());
      return new ListenCard(card.id(), card.intro(), methods, sections);
    } catch (PhrasebookException e) {
      faults.addAll(e.faults());
    } catch (java.nio.charset.CharacterCodingException e) {
      faults.add(
          new CardFault(file.toString(), 1, "", "this is not UTF-8", "a file saved as UTF-8"));
    }
    return null;
  }

  private void check(Card card, ListenKind kind) {
    if (!card.title().text().equals(card.id())) {
      faults.add(
          card.fault(
              card.title().line(), "the title is not the name of the file", "# " + card.id()));
    }
    List<String> allowed = new ArrayList<>(kind.patterns());
    allowed.addAll(kind.words());
    List<String> seen = new ArrayList<>();
    for (Card.Section section : card.sections()) {
      String heading = section.heading().text();
      if (!allowed.contains(heading) || seen.contains(heading)) {
        String problem =
            seen.contains(heading)
                ? "this heading is there twice"
                : "this card has no such heading";
        faults.add(card.fault(section.heading().line(), problem, String.join(", ", allowed)));
      } else if (section.bullets().isEmpty()) {
        faults.add(card.fault(section.heading().line(), "nothing is listed here", "- words"));
      }
      seen.add(heading);
    }
    card.settings()
        .forEach(
            (name, setting) -> {
              if (!name.equals(METHOD)) {
                faults.add(card.fault(setting.line(), "this card has no such setting", METHOD));
              }
            });
  }
}
