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

  /**
   * Written out, since what a record has by itself is linked at run time and slows a cold start.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof PhraseKey key
        && heading == key.heading
        && rule.equals(key.rule)
        && topic.equals(key.topic);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * rule.hashCode() + heading.ordinal()) + topic.hashCode();
  }
}
