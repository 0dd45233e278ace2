package coach.report;

import coach.check.Finding;
import coach.listen.Act;
import coach.listen.Heard;
import coach.practice.Remarks;
import coach.practice.Review;
import coach.practice.Skill;
import coach.practice.Utterance;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The review of a finished talk for programs; its shape is a contract, {@code version} is 1. */
public final class ReviewJson implements ReviewFormat {

  @Override
  public void write(Review review, Writer out) throws IOException {
    Json.line(
        out,
        json -> {
          json.writeNumberField("version", 1);
          json.writeArrayFieldStart("turns");
          for (Utterance turn : review.turns()) {
            turn(turn, json);
          }
          json.writeEndArray();
          bars(review, json);
          table(review, json);
          Review.Advice advice = review.advice();
          json.writeStringField("keep", advice.keep().map(Remarks.Note::move).orElse(null));
          json.writeStringField("change", advice.change().map(Remarks.Note::move).orElse(null));
          json.writeStringField("ask", advice.ask().orElse(null));
        });
  }

  private static void turn(Utterance turn, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("n", turn.number());
    json.writeStringField("speaker", turn.speaker());
    json.writeStringField("side", turn.seller() ? "seller" : "client");
    json.writeStringField("text", turn.text());
    Json.strings("acts", turn.acts().stream().map(Act::id).toList(), json);
    json.writeArrayFieldStart("findings");
    if (turn.seller()) {
      for (Finding finding : turn.report().findings()) {
        JsonReport.write(finding, turn.said().draft(), json);
      }
    }
    json.writeEndArray();
    Json.strings("objections", turn.objections().stream().map(Heard::id).toList(), json);
    json.writeEndObject();
  }

  private static void bars(Review review, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("bars");
    for (Skill skill : Skill.values()) {
      BarLines.json(skill.id(), review.bars().get(skill), json);
    }
    json.writeObjectFieldStart("overall");
    json.writeNumberField("value", review.overall());
    json.writeArrayFieldStart("why");
    for (Skill skill : Skill.values()) {
      json.writeString(skill.id() + " " + review.bars().get(skill).value());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void table(Review review, JsonGenerator json) throws IOException {
    Review.Figures figures = review.table();
    json.writeObjectFieldStart("table");
    json.writeNumberField("talkShare", figures.share());
    json.writeObjectFieldStart("longestMonologue");
    json.writeNumberField("turn", figures.monologue().number());
    json.writeNumberField("words", figures.monologue().words());
    json.writeEndObject();
    json.writeNumberField("openQuestions", figures.open());
    json.writeNumberField("closedQuestions", figures.closed());
    json.writeNumberField("paraphrases", figures.paraphrases());
    numbers("leftSubject", figures.leftSubject(), json);
    numbers("interruptions", figures.interruptions(), json);
    json.writeNumberField("imperatives", figures.imperatives());
    json.writeNumberField("imperativesPerTurn", figures.imperativesPerTurn());
    promises(review, json);
    objections(review, json);
    if (review.turned().isPresent()) {
      Review.Turned turned = review.turned().get();
      json.writeObjectFieldStart("turned");
      json.writeNumberField("turn", turned.turn());
      json.writeBooleanField("better", turned.better());
      json.writeStringField("move", turned.move().id());
      json.writeStringField("words", turned.move().words());
      json.writeEndObject();
    } else {
      json.writeNullField("turned");
    }
    json.writeEndObject();
  }

  private static void numbers(String name, List<Utterance> turns, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Utterance turn : turns) {
      json.writeNumber(turn.number());
    }
    json.writeEndArray();
  }

  private static void promises(Review review, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("promises");
    for (Review.Promise promise : review.promises()) {
      json.writeStartObject();
      json.writeNumberField("turn", promise.turn());
      json.writeStringField("who", promise.who());
      json.writeStringField("what", promise.what());
      json.writeStringField("when", promise.when());
      json.writeBooleanField("keepable", promise.keepable());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void objections(Review review, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("objections");
    for (Review.Met met : review.objections()) {
      json.writeStartObject();
      json.writeNumberField("turn", met.turn());
      json.writeStringField("id", met.id());
      json.writeStringField("words", met.words());
      json.writeBooleanField("acknowledged", met.acknowledged());
      json.writeBooleanField("explored", met.explored());
      json.writeBooleanField("responded", met.responded());
      json.writeBooleanField("kept", met.kept());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
