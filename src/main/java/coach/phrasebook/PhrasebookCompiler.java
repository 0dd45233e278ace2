package coach.phrasebook;

import coach.text.WordCounts;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compiles the built-in phrasebooks; run by the build. */
public final class PhrasebookCompiler {

  private PhrasebookCompiler() {}

  /**
   * Compiles each language's folder, and lists the languages, a code a line.
   *
   * @param args the folder of phrasebooks and the folder for the compiled ones
   */
  public static void main(String[] args) throws IOException, PhrasebookException {
    Path into = Files.createDirectories(Path.of(args[1]));
    try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
      List<String> languages = new ArrayList<>();
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        compile(folder, into);
        languages.add(folder.getFileName().toString());
      }
      // A jar cannot be listed.
      Files.write(into.resolve("languages"), languages);
    } catch (PhrasebookException e) {
      e.faults().forEach(fault -> System.err.println(fault.text()));
      throw e;
    }
  }

  private static void compile(Path folder, Path into) throws IOException, PhrasebookException {
    String code = folder.getFileName().toString();
    Phrasebook book = PhrasebookLoader.load(folder, code, Map.of());
    try (DataOutputStream out = file(into, code, "phrasebook")) {
      CompiledPhrasebook.write(book, out);
    }
    Map<Family, Map<String, FamilyCard>> families = FamilyLoader.load(folder, book.lists());
    for (Map.Entry<Family, Map<String, FamilyCard>> family : families.entrySet()) {
      try (DataOutputStream out = file(into, code, family.getKey().id())) {
        CompiledFamily.write(family.getKey(), family.getValue(), book.lists(), out);
      }
    }
    Map<Family, Map<String, FamilyCard>> all = new EnumMap<>(families);
    all.put(Family.CLIENT, book.clients());
    Path said = Files.createDirectories(into.resolve(code).resolve(Family.SAYING.place()));
    Map<String, WordCounts> counts = Sayings.counts(all, book.rules().values());
    for (Map.Entry<String, WordCounts> card : counts.entrySet()) {
      if (card.getValue().size() > 0) {
        try (DataOutputStream out = file(said, card.getKey(), "counts")) {
          card.getValue().write(out);
        }
      }
    }
    try (DataOutputStream out = file(into, code, "undertones")) {
      Sayings.of(counts).table(book.undertones()).write(out);
    }
    try (DataOutputStream out = file(into, code, "scenes")) {
      SceneLoader.compile(folder, book.lists(), out);
    }
  }

  private static DataOutputStream file(Path into, String code, String ending) throws IOException {
    Path file = into.resolve(code + "." + ending);
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }
}
