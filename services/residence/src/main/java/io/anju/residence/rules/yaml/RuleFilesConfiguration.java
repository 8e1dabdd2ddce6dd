package io.anju.residence.rules.yaml;

import io.anju.platform.web.Form;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.WorkingDays;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The rule sets that ship, and those a city keeps in the folder {@code anju.rules.location}: a new one needs no code. */
@Configuration(proxyBeanMethods = false)
class RuleFilesConfiguration {

  private static final String SHIPPED = "classpath*:io/anju/residence/rules/*.yml";

  @Bean
  RuleSets ruleSets(JsonMapper json, @Value("${anju.rules.location:}") String folder) throws IOException {
    var files = new RuleFiles(map -> Form.of(json.valueToTree(map)));
    var sets = new ArrayList<RuleSet>();
    readInto(sets, files, SHIPPED);
    if (!folder.isBlank()) {
      readInto(sets, files, "file:" + folder + "/*.yml");
    }
    return new RuleSets(sets);
  }

  /** Weekends alone: public holidays and make-up workdays are announced yearly and are not part of the rules. */
  @Bean
  WorkingDays workingDays() {
    return new WorkingDays(Set.of(), Set.of());
  }

  private static void readInto(ArrayList<RuleSet> sets, RuleFiles files, String pattern) throws IOException {
    for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
      try (var content = file.getInputStream()) {
        sets.add(files.readNamed(file.getFilename(), content));
      }
    }
  }
}
