package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.Level;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.phrasebook.Setting;
import coach.phrasebook.Stage;
import coach.text.Address;
import coach.text.Language;
import coach.text.Message;
import coach.text.OneLine;
import coach.text.Part;
import coach.text.PartKind;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message as the rules see it: its sentences by scope, all matches, and what is known around it.
 */
final class Reading {

  private final Message message;
  private final Situation situation;
  private final Language language;
  private final Stage stage;
  private final Optional<String> client;
  private final OwnWords own;
  private final Unwritten unwritten;
  private final List<Sentence> clientWords;
  private final OwnMatches matches;
  private final Matches clientMatches;
  private final Tones tones;

  Reading(
      Message message,
      Situation situation,
      Language language,
      Phrases<PhraseKey> phrases,
      Undertones undertones,
      Unwritten unwritten,
      Stage stage,
      Optional<String> client) {
    this.message = message;
    this.situation = situation;
    this.language = language;
    this.stage = stage;
    this.client = client;
    this.unwritten = unwritten;
    this.own = new OwnWords(message);
    this.clientWords = clientWords(message, situation);
    this.matches = new OwnMatches(phrases, own);
    this.clientMatches = new Matches(phrases, clientWords);
    this.tones = undertones.in(own.body());
  }

  /** Returns what the client wrote: the message answered, or else what the draft quotes. */
  static List<Sentence> clientWords(Message message, Situation situation) {
    if (situation.incoming().isEmpty()) {
      return message.sentences(PartKind.QUOTED);
    }
    return situation.incoming().get().sentences(PartKind.BODY);
  }

  Message message() {
    return message;
  }

  Situation situation() {
    return situation;
  }

  Language language() {
    return language;
  }

  Stage stage() {
    return stage;
  }

  Optional<String> client() {
    return client;
  }

  List<Sentence> body() {
    return own.body();
  }

  List<Sentence> clientWords() {
    return clientWords;
  }

  /** Returns the places of the draft that still wait for words. */
  Unwritten unwritten() {
    return unwritten;
  }

  /** Returns the draft that the client's words stand in. */
  Message clientMessage() {
    return situation.incoming().orElse(message);
  }

  /** Returns the recipients named by the user and by the headers. */
  List<Address> recipients() {
    List<Address> all = new ArrayList<>(situation.recipients());
    all.addAll(message.headers().recipients());
    return all;
  }

  /** Whether the message answers an earlier one. */
  boolean isReply() {
    return message.headers().reply()
        || situation.incoming().isPresent()
        || !message.parts(PartKind.QUOTED).isEmpty();
  }

  int bodyWords() {
    return own.bodyWords();
  }

  /** Returns the sentences that a rule of this scope looks at. */
  List<Sentence> sentences(Scope scope) {
    return own.in(scope);
  }

  /** Returns the matches under a heading of a rule within a scope, in the order of the text. */
  List<PhraseMatch<PhraseKey>> matches(RuleCard rule, Heading heading, Scope scope) {
    return matches.in(rule, heading, scope);
  }

  /** Returns the matches under a heading that touch none of those to be left alone. */
  List<PhraseMatch<PhraseKey>> harmful(RuleCard rule, Heading heading, Scope scope) {
    return matches.harmful(rule, heading, scope);
  }

  /** Whether one of the author's sentences is one that a rule of this scope looks at. */
  boolean isIn(Scope scope, Sentence sentence) {
    return own.isIn(scope, sentence);
  }

  /** Whether one of the author's sentences stands in an item of a list. */
  boolean isListed(Sentence sentence) {
    return own.isListed(sentence);
  }

  /** Returns the part that one of the author's sentences stands in. */
  Part partOf(Sentence sentence) {
    return own.partOf(sentence);
  }

  /** Whether a place of the draft stands in quotation marks or code. */
  boolean isQuoted(int offset) {
    return own.isQuoted(offset);
  }

  /** Returns the author's matches under a heading with a topic. */
  List<PhraseMatch<PhraseKey>> matches(PhraseKey key) {
    return matches.of(key);
  }

  /** Returns the client's matches under a heading of a rule. */
  List<PhraseMatch<PhraseKey>> clientMatches(PhraseKey key) {
    return clientMatches.of(key);
  }

  /** Returns what the sentences of the author's body sound like. */
  Tones tones() {
    return tones;
  }

  /** Makes a finding at a place of the draft; the message of the card has its slots filled. */
  Finding finding(RuleCard rule, Span span, Slots slots) {
    return finding(rule, span, slots, List.of());
  }

  /** Returns a finding whose words may be put right by one of the corrections. */
  Finding finding(RuleCard rule, Span span, Slots slots, List<String> corrections) {
    String quote = OneLine.of(message.text(span));
    String told = slots.with("words", quote).fill(rule);
    return new Finding(
        rule, level(rule), told, quote, span, message.kindAt(span.start()), corrections);
  }

  private Level level(RuleCard rule) {
    return message.headers().present()
        ? rule.level()
        : rule.choice(Setting.LEVEL_WITHOUT_HEADERS, rule.level());
  }

  /**
   * Returns where to show what a part of the message lacks: its first sentence, or where the
   * author's words begin.
   */
  Span place(Scope scope) {
    List<Sentence> sentences = sentences(scope);
    if (!sentences.isEmpty()) {
      return sentences.get(0).span();
    }
    for (Part part : message.parts()) {
      if (part.kind() != PartKind.QUOTED) {
        return new Span(part.span().start(), part.span().start());
      }
    }
    return new Span(0, 0);
  }
}
