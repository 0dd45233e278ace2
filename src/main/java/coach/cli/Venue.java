package coach.cli;

import coach.phrasebook.FamilyBook;
import coach.phrasebook.SceneBook;
import coach.practice.Conversation;
import coach.practice.LiveMarks;
import coach.report.TalkFormat;
import coach.report.Theme;
import coach.terminal.Completions;
import coach.terminal.MarkPainter;
import coach.terminal.Prompt;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command works with that leads a talk, and where the talk takes place: at a prompt, or by
 * the lines of a script where nobody can type or a program reads along.
 *
 * @param book the cards
 * @param scenes the clients to practise with
 */
record Venue(Run run, Project project, FamilyBook book, SceneBook scenes, boolean json) {

  static void addTo(CommandSpec spec) {
    FormatOption.addTo(spec, "text (default) or json, an object a line.");
    OutputOptions.addColorTo(spec);
    Projects.addTo(spec);
    Flags.addStandard(spec);
  }

  static Venue of(Arguments parsed, Run run) {
    Project project = new Projects(parsed, run.around()).in(run.around().directory());
    boolean json = FormatOption.isJsonTyped(parsed);
    return new Venue(run, project, project.cards(), project.scenes(), json);
  }

  /**
   * What a talk looks like.
   *
   * @param speaker who is asked to speak, at the start of each line
   * @param leaving how to leave, told to whoever presses Ctrl-C
   * @param words what Tab completes
   * @param text makes the report for people, of a width in columns
   * @param json the report for programs
   */
  record Look(
      String speaker,
      String leaving,
      Completions words,
      IntFunction<TalkFormat> text,
      TalkFormat json) {}

  /** Leads a talk to its end. */
  void lead(Conversation talk, Look look) throws IOException {
    TalkFiles files = new TalkFiles(run.around().directory());
    if (isPrompted()) {
      LiveMarks marks = new LiveMarks(book.phrasebook(), scenes.practice());
      MarkPainter painter = new MarkPainter(marks, talk::ownWords, theme() == Theme.COLOUR);
      try (Prompt prompt = Prompt.open(look.words(), Optional.of(painter))) {
        TalkFormat format = look.text().apply(prompt.width());
        new PromptedTalk(format, files, prompt, look.speaker(), look.leaving()).play(talk);
      }
    } else {
      TalkFormat format = json ? look.json() : look.text().apply(run.around().width());
      new ScriptedTalk(format, files, out()).play(talk, run.streams().in());
    }
  }

  /**
   * Opens a talk of questions and answers at the prompt.
   *
   * @param words what Tab completes
   */
  PromptDialogue dialogue(List<String> words) throws IOException {
    Completions completions = new Completions(Map.of(), words);
    return new PromptDialogue(Prompt.open(completions, Optional.empty()));
  }

  /** Whether somebody types at a prompt; else the lines come from a script. */
  boolean isPrompted() {
    return !json && run.around().keyboard().getAsBoolean();
  }

  Theme theme() {
    return OutputOptions.theme(project.preferences());
  }

  Writer out() {
    return run.writer();
  }
}
