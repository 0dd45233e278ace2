package coach.cli;

import coach.cli.Config.Entry;
import coach.phrasebook.Level;
import coach.phrasebook.Nearest;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.phrasebook.Stage;
import coach.text.Digits;
import coach.text.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Applies the levels and limits of a configuration to the rules of a book. */
final class Tuning {

  private static final int DIGITS = 6;

  private final Config config;
  private final Predicate<String> elsewhere;
  private final List<CommandFailure> faults = new ArrayList<>();
  private RuleBook rules;

  private Tuning(Config config, Predicate<String> elsewhere, RuleBook rules) {
    this.config = config;
    this.elsewhere = elsewhere;
    this.rules = rules;
  }

  /**
   * Returns the rules as configured; throws {@link CommandFailure} with all unknown rules and
   * values.
   *
   * @param elsewhere whether another language has a rule, which is then passed over: one
   *     configuration serves letters in all languages
   */
  static RuleBook of(RuleBook rules, Config config, Predicate<String> elsewhere) {
    Tuning tuning = new Tuning(config, elsewhere, rules);
    tuning.each(ConfigKey.LEVELS, tuning::level);
    tuning.each(ConfigKey.LIMITS, tuning::limit);
    if (!tuning.faults.isEmpty()) {
      throw CommandFailure.of(tuning.faults);
    }
    return tuning.rules;
  }

  private void each(ConfigKey key, BiConsumer<String, Entry> setting) {
    config.below(key.id()).forEach((id, entry) -> attempt(() -> setting.accept(id, entry)));
  }

  /** Goes on after a fault, so that all of them are told at once. */
  private void attempt(Runnable setting) {
    try {
      setting.run();
    } catch (CommandFailure e) {
      faults.add(e);
    }
  }

  private void level(String id, Entry entry) {
    if (isForeign(id)) {
      return;
    }
    RuleCard rule = known(id, entry);
    String given = new Given(only(entry), config.place(entry)).among(Named.ids(Level.class));
    Level level = Named.of(Level.class, given);
    Map<Setting, List<String>> settings = copy(rule);
    // The user's word holds for drafts without headers too.
    settings.remove(Setting.LEVEL_WITHOUT_HEADERS);
    rules = rules.with(rule.with(settings).at(level), config.place(entry));
  }

  private void limit(String id, Entry entry) {
    if (isForeign(id)) {
      return;
    }
    RuleCard rule = known(id, entry);
    if (rule.values(Setting.ABOVE).isEmpty()) {
      throw new CommandFailure(
          config.place(entry) + ": the rule '" + id + "' counts nothing, so it has no limit.",
          "Its level can be set: levels: {" + id + ": hint}");
    }
    if (entry.entries().isEmpty()) {
      set(rule, Setting.ABOVE, number(only(entry), entry));
    } else {
      entry.entries().forEach((stage, limit) -> attempt(() -> limit(rule.id(), stage, limit)));
    }
  }

  /** Sets the limit of one stage; the other stages keep theirs. */
  private void limit(String id, String stage, Entry entry) {
    RuleCard rule = rules.rule(id);
    if (!rules.book().stages().containsKey(stage)) {
      throw new CommandFailure(
          config.place(entry) + ": there is no stage '" + stage + "'.",
          Nearest.hint(stage, rules.book().stages().keySet()));
    }
    String usual = rule.setting(Setting.ABOVE, Setting.BY_STAGE);
    Map<String, Stage> stages = new LinkedHashMap<>();
    for (Stage one : rules.book().stages().values()) {
      Map<String, Integer> limits = new LinkedHashMap<>(one.limits());
      if (one.id().equals(stage)) {
        limits.put(rule.id(), Integer.valueOf(number(only(entry), entry)));
      } else if (!usual.equals(Setting.BY_STAGE)) {
        limits.putIfAbsent(rule.id(), Integer.valueOf(usual));
      }
      stages.put(one.id(), new Stage(one.id(), limits, one.signs(), one.clientSigns()));
    }
    rules = rules.withStages(stages);
    set(rule, Setting.ABOVE, Setting.BY_STAGE);
  }

  private void set(RuleCard rule, Setting setting, String value) {
    Map<Setting, List<String>> settings = copy(rule);
    settings.put(setting, List.of(value));
    rules = rules.with(rule.with(settings));
  }

  private boolean isForeign(String id) {
    return rules.rule(id) == null && elsewhere.test(id);
  }

  private RuleCard known(String id, Entry entry) {
    RuleCard rule = rules.rule(id);
    if (rule == null) {
      throw new CommandFailure(
          config.place(entry) + ": there is no rule '" + id + "'.",
          Nearest.hint(id, rules.book().rules().keySet()));
    }
    return rule;
  }

  private String only(Entry entry) {
    if (entry.values().size() != 1) {
      throw new CommandFailure(config.place(entry) + ": one value is wanted here.");
    }
    return entry.values().get(0);
  }

  private String number(String value, Entry entry) {
    if (value.length() > DIGITS || !Digits.are(value)) {
      throw new Given(value, config.place(entry)).wrong("A limit is a whole number, such as 25.");
    }
    return value;
  }

  private static Map<Setting, List<String>> copy(RuleCard rule) {
    Map<Setting, List<String>> settings = new EnumMap<>(Setting.class);
    settings.putAll(rule.settings());
    return settings;
  }
}
