package coach.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Arguments that were parsed by a command's model. */
record ParsedArguments(ParseResult parsed) implements Arguments {

  @Override
  public boolean knows(String option) {
    return parsed.commandSpec().findOption(option) != null;
  }

  @Override
  public boolean isGiven(String option) {
    return parsed.hasMatchedOption(option);
  }

  @Override
  public Optional<String> value(String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
  }

  @Override
  public List<String> values(String option) {
    return parsed.matchedOptionValue(option, List.<String>of());
  }

  @Override
  public List<String> operands() {
    return parsed.matchedPositionalValue(0, List.<String>of());
  }

  @Override
  public String operand(int place) {
    return parsed.matchedPositionalValue(place, "");
  }
}
