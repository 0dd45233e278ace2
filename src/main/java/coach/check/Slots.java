package coach.check;

import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import java.util.HashMap;
import java.util.Map;

/**
 * What the braces in a card's message stand for.
 *
 * @param values the words by slot
 */
record Slots(Map<String, String> values) {

  static final Slots NONE = new Slots(Map.of());

  static Slots of(String slot, Object value) {
    return NONE.with(slot, value);
  }

  Slots with(String slot, Object value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(slot, value.toString());
    return new Slots(more);
  }

  /**
   * Returns the card's message with its slots filled; without a message, why the client stumbles.
   */
  String fill(RuleCard rule) {
    String text = rule.setting(Setting.MESSAGE, rule.why());
    for (Map.Entry<String, String> slot : values.entrySet()) {
      text = text.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return text;
  }
}
