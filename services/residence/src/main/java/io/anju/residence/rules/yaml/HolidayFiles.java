package io.anju.residence.rules.yaml;

import io.anju.residence.rules.deadline.HolidayYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the public holidays of years from YAML. */
final class HolidayFiles {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** As written. A span is one day, or the first and the last with {@code } between them. */
  record HolidaysYaml(List<YearYaml> years) {}

  record YearYaml(int year, String notice, List<HolidayYaml> holidays, List<LocalDate> worked) {

    HolidayYear toHolidayYear() {
      return new HolidayYear(
          year,
          notice,
          holidays.stream().flatMap(holiday -> holiday.daysOff()).collect(Collectors.toSet()),
          Set.copyOf(worked));
    }
  }

  record HolidayYaml(String name, String off) {

    Stream<LocalDate> daysOff() {
      var ends = off.split("\\.\\.");
      var first = LocalDate.parse(ends[0]);
      return first.datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1));
    }
  }

  private final RuleSchema schema = RuleSchema.ofHolidays();

  /**
   * @throws InvalidRuleFileException with the place of everything wrong with it
   */
  List<HolidayYear> require(String name, String text) {
    try {
      var tree = new YamlTree(text);
      var errors =
          Stream.concat(tree.validationErrors().stream(), schema.validationErrors(tree).stream())
              .toList();
      if (errors.isEmpty()) {
        return JSON.treeToValue(tree.root(), HolidaysYaml.class).years().stream()
            .map(YearYaml::toHolidayYear)
            .toList();
      }
      throw new InvalidRuleFileException(name, errors);
    } catch (MarkedYAMLException unreadable) {
      throw new InvalidRuleFileException(name, List.of(YamlTree.unreadable(unreadable)));
    }
  }
}
