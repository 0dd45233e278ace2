package coach.listen;

import coach.listen.Reply.Occasion;
import coach.phrasebook.FamilyCard;
import coach.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a reply, put together in the order of the cards.
 *
 * @param wordings what each part says
 * @param occasion what is known around the reply
 * @param told what he told, said back: for each sentence the ways to say it
 * @param asked the client's questions
 * @param answers what was answered to them already, as sentences; for the others there is a place
 * @param objection what holds him back; empty where nothing does
 * @param asking what to ask him, or what is still open
 * @param steps what has been named as the next step already, if anything has
 */
record ReplyParts(
    ReplyCards wordings,
    Occasion occasion,
    List<List<String>> told,
    List<Asked> asked,
    Map<Asked, String> answers,
    Optional<FamilyCard> objection,
    List<String> asking,
    List<String> steps) {

  private static final String NAME = "{name}";
  static final String QUESTION = "{question}";
  private static final String WORDS = "{words}";

  /** More steps than these are read more easily in a list. */
  private static final int IN_A_ROW = 3;

  /** A longer question stands in the place for its answer only: said twice it would tire. */
  private static final int SAID_TWICE = 12;

  /** Returns the headings that make up a paragraph, such as {@code Thanks + Points}. */
  static List<String> in(String paragraph) {
    List<String> headings = new ArrayList<>();
    for (String heading : paragraph.split("\\+", -1)) {
      headings.add(heading.strip());
    }
    return headings;
  }

  /** Returns the draft; each of the paragraphs is the headings of its parts. */
  Page page(List<String> order) {
    Page page = new Page();
    for (String paragraph : order) {
      page.open();
      for (String heading : in(paragraph)) {
        add(heading, page);
      }
    }
    return page;
  }

  private void add(String heading, Page page) {
    switch (heading) {
      case "Salutation" -> page.add(" ", salutation());
      case "Points" -> told.forEach(ways -> page.add(" ", ways));
      case "Check" -> page.add(" ", told.isEmpty() ? List.of() : wordings.ways(heading));
      case "Questions" -> questions(page);
      case "Objection" -> objection.ifPresent(card -> objection(card, page));
      case "Noted" -> list(heading, told, page);
      case "Open" -> list(heading, asking.stream().map(gap -> List.of(gap, "")).toList(), page);
      case "Next step" -> nextStep(page);
      case "Asking" -> asking.forEach(question -> page.add(" ", List.of(question, "")));
      case "Sign-off" -> {
        page.add(" ", wordings.ways(heading));
        page.add("\n", ownName());
      }
      default -> page.add(" ", wordings.ways(heading));
    }
  }

  private List<String> salutation() {
    return occasion.name().isEmpty()
        ? wordings.ways("Salutation without a name")
        : filled("Salutation", NAME, occasion.name());
  }

  /** Adds the steps that were named, or a line that names one where none was. */
  private void nextStep(Page page) {
    if (steps.size() > IN_A_ROW) {
      list("Steps", steps.stream().map(List::of).toList(), page);
    } else if (steps.isEmpty()) {
      page.add(" ", wordings.ways("Next step"));
    } else {
      steps.forEach(step -> page.add(" ", List.of(step)));
    }
  }

  private void list(String heading, List<List<String>> lines, Page page) {
    if (!lines.isEmpty()) {
      page.lead(wordings.ways(heading));
      String before = "\n\n- ";
      for (List<String> ways : lines) {
        page.add(before, ways);
        before = "\n- ";
      }
    }
  }

  private List<String> ownName() {
    return occasion.ownName().isEmpty() ? wordings.ways("Own name") : List.of(occasion.ownName());
  }

  private List<String> filled(String heading, String slot, String words) {
    return wordings.ways(heading).stream().map(way -> way.replace(slot, words)).toList();
  }

  private void questions(Page page) {
    if (asked.size() == 1) {
      Asked question = asked.get(0);
      page.add(" ", question.isRequest() ? sentence(question) : oneQuestion(question));
      page.add(" ", List.of(answer(question)));
    } else if (asked.size() > 1) {
      list("Questions", asked.stream().map(this::listed).toList(), page);
    }
  }

  private List<String> oneQuestion(Asked question) {
    if (!isSaid(question)) {
      return quoted(question);
    }
    List<String> ways = new ArrayList<>(filled("One question", QUESTION, question.said()));
    List<String> quoted = quoted(question);
    ways.addAll(quoted.isEmpty() ? List.of("") : quoted);
    return ways;
  }

  private List<String> sentence(Asked request) {
    return isSaid(request) ? List.of(Tidy.capital(request.said()) + ".", "") : quoted(request);
  }

  /** Returns the ways to answer a question in a list: under what he asks, or under his words. */
  private List<String> listed(Asked question) {
    String quoted = String.join("", quoted(question)) + ' ' + answer(question);
    return isSaid(question)
        ? List.of(Tidy.capital(question.said()) + ": " + answer(question), quoted.strip())
        : List.of(quoted.strip());
  }

  /** Returns a question in his own words, where it is answered already: a place holds them too. */
  private List<String> quoted(Asked question) {
    List<String> ways = filled("Quoted question", QUESTION, question.words());
    return answers.getOrDefault(question, "").isEmpty() || ways.isEmpty()
        ? List.of()
        : List.of(ways.get(0) + ':');
  }

  private static boolean isSaid(Asked question) {
    return !question.said().isEmpty() && Words.of(question.said()).size() <= SAID_TWICE;
  }

  private String answer(Asked question) {
    String given = answers.getOrDefault(question, "");
    return given.isEmpty() ? wordings.line("Answer").replace(WORDS, question.words()) : given;
  }

  /** Says that he was heard and asks for the reason; what is offered depends on it. */
  private void objection(FamilyCard card, Page page) {
    List<String> heard = new ArrayList<>(finished(card.bullets("Acknowledge")));
    heard.removeIf(line -> line.endsWith("?"));
    page.add(" ", wordings.from("Acknowledge", heard));
    page.add(" ", wordings.from("Explore", finished(card.bullets("Explore"))));
    page.add(" ", wordings.ways("Objection"));
  }

  /** Returns the lines that have no place to fill in. */
  private static List<String> finished(List<String> lines) {
    return lines.stream().filter(line -> line.indexOf('[') < 0).toList();
  }
}
