package io.anju.residence.rules.yaml;

import io.anju.residence.rules.ProcedureRules;
import io.anju.residence.rules.ProcedureRules.OnlineService;
import io.anju.residence.rules.ProcedureRules.Representative;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The authority's deadlines, as written. */
record ProcedureYaml(
    Optional<DeadlineYaml> refusalReasons,
    Optional<DeadlineYaml> writtenReasons,
    Optional<DeadlineYaml> verification,
    Optional<DeadlineYaml> extended,
    List<RepresentativeYaml> representatives,
    List<OnlineYaml> online) {

  record OnlineYaml(OnlineService service, String article) {}

  record RepresentativeYaml(Representative capacity, String article) {}

  ProcedureRules toRules(List<RuleSetYaml.SourceYaml> sources) {
    return new ProcedureRules(
        refusalReasons.map(one -> one.toDeadline(sources)),
        writtenReasons.map(one -> one.toDeadline(sources)),
        verification.map(one -> one.toDeadline(sources)),
        extended.map(one -> one.toDeadline(sources)),
        representatives.stream().map(RepresentativeYaml::capacity).collect(Collectors.toSet()),
        OptionalCollections.orEmpty(online).stream()
            .map(OnlineYaml::service)
            .collect(Collectors.toSet()));
  }
}
