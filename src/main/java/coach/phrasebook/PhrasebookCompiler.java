package coach.phrasebook;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Compiles the built-in phrasebooks; run by the build. */
public final class PhrasebookCompiler {

  private PhrasebookCompiler() {}

  /**
   * Compiles each language's folder to one file.
   *
   * @param args the folder of phrasebooks and the folder for the compiled ones
   */
  public static void main(String[] args) throws IOException, PhrasebookException {
    Path into = Files.createDirectories(Path.of(args[1]));
    try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        compile(folder, into);
      }
    } catch (PhrasebookException e) {
      e.faults().forEach(fault -> System.err.println(fault.text()));
      throw e;
    }
  }

  private static void compile(Path folder, Path into) throws IOException, PhrasebookException {
    String code = folder.getFileName().toString();
    Phrasebook book = PhrasebookLoader.load(folder, code, Map.of());
    Path file = into.resolve(code + ".phrasebook");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      CompiledPhrasebook.write(book, out);
    }
    ListenBook listening = ListenLoader.load(folder, code, book.lists());
    Path apart = into.resolve(code + ".listening");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(apart)))) {
      CompiledListenBook.write(listening, out);
    }
    compileObjections(folder, book, into.resolve(code + ".objections"));
  }

  private static void compileObjections(Path folder, Phrasebook book, Path file)
      throws IOException, PhrasebookException {
    Map<String, ObjectionCard> objections = ObjectionLoader.load(folder, book.lists());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      CompiledObjections.write(objections, book.lists(), out);
    }
  }
}
