package coach.report;

import coach.listen.Inquiry;
import coach.listen.Paraphrase;
import coach.phrasebook.FamilyCard;
import coach.practice.Event;
import coach.practice.Objected;
import coach.practice.Remarks;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Shows, while a call goes on, what helps at each turn: a few lines, the most useful first. */
public final class LiveReport implements TalkFormat {

  /** More lines nobody reads while somebody talks. */
  private static final int LINES = 8;

  /** How many gaps are named. */
  private static final int GAPS = 5;

  private static final int COLUMN = 14;
  private static final String INDENT = " ".repeat(COLUMN);

  private final Theme theme;
  private final Paper paper;

  /**
   * Makes a report.
   *
   * @param width of the page in columns
   */
  public LiveReport(Theme theme, int width) {
    this.theme = theme;
    this.paper = new Paper(width);
  }

  @Override
  public void write(Event event, Writer out) throws IOException {
    if (event instanceof Event.Summed summed) {
      out.write(Printable.of(summed.recap().text()));
    } else if (event instanceof Event.Helped helped) {
      out.write(CommandList.of(helped.commands()));
    } else {
      brief(blocks(event), out);
    }
    out.flush();
  }

  /** Writes as many blocks as there is room for, the first in any case. */
  private static void brief(List<String> blocks, Writer out) throws IOException {
    int left = LINES;
    for (String block : blocks) {
      int lines = (int) block.lines().count();
      if (lines <= left || block == blocks.get(0)) {
        out.write(block);
        left -= lines;
      }
    }
  }

  private List<String> blocks(Event event) {
    List<String> blocks = new ArrayList<>();
    if (event instanceof Event.Overheard overheard) {
      overheard(overheard, blocks);
    } else if (event instanceof Event.Spoken spoken) {
      spoken(spoken, blocks);
    } else if (event instanceof Event.Asked asked) {
      asked.inquiry().questions().forEach(one -> blocks.add(line("Ask", one.text())));
      open(asked.inquiry(), blocks);
    } else if (event instanceof Event.Met met) {
      met(met.objection(), blocks);
    } else if (event instanceof Event.Advised advised) {
      if (!advised.line().isEmpty()) {
        blocks.add(line("Say", advised.line()));
      }
      advised.kindStep().ifPresent(step -> blocks.add(line("Next", step)));
      if (!advised.tactic().text().isEmpty()) {
        blocks.add(line("Tactic", Tactics.line(advised.tactic())));
      }
    } else if (event instanceof Event.Hinted hinted) {
      blocks.add(plain(hinted.text()));
    } else if (event instanceof Event.Refused refused) {
      blocks.add(plain(refused.reason()));
    } else if (event instanceof Event.Joined) {
      blocks.add(theme.faint("Type what the client says; > and what you say.") + "\n");
      blocks.add(theme.faint("/ask /objection /next /summary /save FILE /help /quit") + "\n");
    } else if (event instanceof Event.Left) {
      blocks.add("Nothing of what was said is kept but what you saved.\n");
    }
    return blocks;
  }

  private void overheard(Event.Overheard heard, List<String> blocks) {
    List<Paraphrase> ways = heard.said().paraphrases();
    ways.stream().findFirst().ifPresent(way -> blocks.add(line("Say", way.text())));
    heard.objection().ifPresent(objection -> objected(objection, blocks));
    if (heard.objection().isEmpty()) {
      heard.inquiry().questions().forEach(one -> blocks.add(line("Ask", one.text())));
    }
    heard.kind().ifPresent(kind -> kind(kind, blocks));
    open(heard.inquiry(), blocks);
  }

  private void objected(Objected objection, List<String> blocks) {
    FamilyCard card = objection.card();
    blocks.add(painted("Objection", Evidence.of(objection.heard(), theme)));
    if (objection.stage() == Objected.Stage.EXPLORED) {
      first("Respond", card, blocks);
      first("Confirm", card, blocks);
    } else {
      first("Acknowledge", card, blocks);
      first("Explore", card, blocks);
    }
  }

  /** Shows all that fits of how to meet an objection; the answers only once it is explored. */
  private void met(Objected objection, List<String> blocks) {
    blocks.add(painted("Objection", Evidence.of(objection.heard(), theme)));
    if (objection.stage() == Objected.Stage.EXPLORED) {
      all("Respond", objection.card(), blocks);
      first("Confirm", objection.card(), blocks);
    } else {
      first("Acknowledge", objection.card(), blocks);
      all("Explore", objection.card(), blocks);
      blocks.add(line("", "Ask first: the answers come once you know the reason."));
    }
  }

  /** Shows the first line that can be said as it stands, else the first with places to fill. */
  private void first(String heading, FamilyCard card, List<String> blocks) {
    List<String> lines = card.bullets(heading);
    lines.stream()
        .filter(text -> text.indexOf('[') < 0)
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .ifPresent(text -> blocks.add(line(heading, text)));
  }

  private void all(String heading, FamilyCard card, List<String> blocks) {
    for (String text : card.bullets(heading)) {
      blocks.add(line(text.equals(card.bullets(heading).get(0)) ? heading : "", text));
    }
  }

  private void kind(FamilyCard kind, List<String> blocks) {
    String how = kind.bullets("Handle with").stream().findFirst().orElse(kind.intro());
    blocks.add(
        painted("Client", theme.strong(Printable.line(kind.id())) + ": " + Printable.line(how)));
  }

  private void open(Inquiry inquiry, List<String> blocks) {
    if (inquiry.ledger().isEmpty()) {
      return;
    }
    List<String> gaps = inquiry.open();
    List<String> shown = new ArrayList<>(gaps.subList(0, Math.min(GAPS, gaps.size())));
    if (gaps.size() > GAPS) {
      shown.add((gaps.size() - GAPS) + " more");
    }
    blocks.add(line("Still open", shown.isEmpty() ? "nothing" : String.join(", ", shown)));
  }

  private void spoken(Event.Spoken spoken, List<String> blocks) {
    List<String> acts = spoken.acts().stream().map(act -> act.id()).toList();
    if (!acts.isEmpty()) {
      blocks.add(line("You", String.join(", ", acts)));
    }
    for (Remarks.Note note : spoken.notes()) {
      blocks.add(line("", note.text() + "  [" + note.move() + "]"));
    }
    spoken.objection().ifPresent(objection -> first("Explore", objection.card(), blocks));
  }

  private String plain(String text) {
    return paper.set("  ", "  ", Printable.line(text));
  }

  private String line(String label, String text) {
    return painted(label, Printable.line(text));
  }

  /** Returns a line of text that is harmless already, and may hold colours. */
  private String painted(String label, String text) {
    String lead = "  " + label + " ".repeat(COLUMN - 2 - label.length());
    return paper.set(lead, INDENT, text);
  }
}
