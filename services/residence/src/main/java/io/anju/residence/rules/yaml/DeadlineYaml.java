package io.anju.residence.rules.yaml;

import io.anju.residence.rules.deadline.Deadline;
import java.util.List;
import java.util.Optional;

/** A deadline, as written; it ends with the statute that its article is of. */
record DeadlineYaml(int days, Deadline.Days kind, String article) {

  Deadline toDeadline(List<RuleSetYaml.SourceYaml> sources) {
    return new Deadline(
        days,
        kind,
        Optional.of(article),
        sources.stream()
            .filter(source -> source.grounds(article))
            .findFirst()
            .flatMap(RuleSetYaml.SourceYaml::until));
  }
}
