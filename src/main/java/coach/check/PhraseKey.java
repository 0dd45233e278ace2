package coach.check;

import coach.phrasebook.Heading;

/**
 * Which rule's pattern matched, and under which heading it stands.
 *
 * @param rule the rule's id
 * @param heading the heading of its card
 * @param topic the topic of the heading; empty for most
 */
record PhraseKey(String rule, Heading heading, String topic) {

  static PhraseKey of(String rule, Heading heading) {
    return new PhraseKey(rule, heading, "");
  }
}
