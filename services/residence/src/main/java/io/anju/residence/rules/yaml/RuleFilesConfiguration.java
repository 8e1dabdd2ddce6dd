package io.anju.residence.rules.yaml;

import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.deadline.HolidayYear;
import io.anju.residence.rules.deadline.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The rule sets and holidays that ship, and those a city keeps in the folder {@code
 * anju.rules.location}: a new one needs no code. A file that is wrong, or a folder that is not
 * there, stops the start.
 */
@Configuration(proxyBeanMethods = false)
class RuleFilesConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(RuleFilesConfiguration.class);

  /** Deadlines counted today end sooner. */
  private static final int ANNOUNCED_BEFORE_DAYS = 30;

  @Bean
  RuleFolder ruleFolder(@Value("${anju.rules.location:}") String folder) {
    return new RuleFolder(folder);
  }

  @Bean
  RuleSets ruleSets(RuleFolder folder) {
    var files = new RuleFiles();
    var sets = new ArrayList<RuleSet>();
    folder.ruleSets().forEach((name, text) -> sets.add(files.requireBeside(sets, name, text)));
    return new RuleSets(sets);
  }

  @Bean
  WorkingDays workingDays(RuleFolder folder, Clock clock) {
    var files = new HolidayFiles();
    var years = new ArrayList<HolidayYear>();
    folder.holidays().forEach((name, text) -> years.addAll(files.require(name, text)));
    var calendar = new WorkingDays(years);
    var soon = LocalDate.now(clock).plusDays(ANNOUNCED_BEFORE_DAYS);
    if (!calendar.covers(soon, soon)) {
      LOG.warn(
          "The holidays of {} are missing: deadlines in working days that reach into it are"
              + " provisional. They go into anju.rules.location, holidays/{}.yml",
          soon.getYear(),
          soon.getYear());
    }
    return calendar;
  }
}
