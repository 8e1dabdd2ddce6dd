package io.anju.residence.rules.yaml;

import io.anju.residence.rules.HolidayYear;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.WorkingDays;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The rule sets and holidays that ship, and those a city keeps in the folder {@code anju.rules.location}: a new one needs no
 * code. A file that is wrong, or a folder that is not there, stops the start.
 */
@Configuration(proxyBeanMethods = false)
class RuleFilesConfiguration {

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
  WorkingDays workingDays(RuleFolder folder) {
    var files = new HolidayFiles();
    var years = new ArrayList<HolidayYear>();
    folder.holidays().forEach((name, text) -> years.addAll(files.require(name, text)));
    return new WorkingDays(years);
  }
}
