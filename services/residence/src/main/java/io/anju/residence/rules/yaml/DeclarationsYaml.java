package io.anju.residence.rules.yaml;

import io.anju.contract.residence.Declarant;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.declaration.DeclarationExemption;
import io.anju.residence.rules.declaration.DeclarationExemption.Lodging;
import io.anju.residence.rules.declaration.DeclarationRules;
import io.anju.residence.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Deadlines of declarants, as written. */
record DeclarationsYaml(
    Map<Declarant, DeadlineYaml> within,
    Optional<DeadlineYaml> dailyLet,
    Optional<DeadlineYaml> subtenant,
    Optional<DeadlineYaml> change,
    Optional<DeadlineYaml> hiring,
    Optional<DeadlineYaml> foreigner,
    Optional<ReceiptYaml> receipt,
    Optional<DeadlineYaml> objection,
    List<ExemptionYaml> exemptions) {

  record ReceiptYaml(String article) {}

  record ExemptionYaml(
      String code,
      String article,
      Text text,
      Set<Lodging> stays,
      Set<Declarant> declarants,
      Optional<Integer> upToDays,
      Optional<Text> registeredBy) {

    DeclarationExemption toExemption() {
      return new DeclarationExemption(
          code,
          article,
          text,
          OptionalCollections.orEmpty(stays),
          OptionalCollections.orEmpty(declarants),
          upToDays,
          registeredBy);
    }
  }

  DeclarationRules toRules(List<RuleSetYaml.SourceYaml> sources) {
    return new DeclarationRules(
        deadlines(sources),
        dailyLet.map(one -> one.toDeadline(sources)),
        subtenant.map(one -> one.toDeadline(sources)),
        change.map(one -> one.toDeadline(sources)),
        hiring.map(one -> one.toDeadline(sources)),
        foreigner.map(one -> one.toDeadline(sources)),
        receipt.map(ReceiptYaml::article),
        objection.map(one -> one.toDeadline(sources)).orElse(DeclarationRules.DEFAULT_OBJECTION),
        OptionalCollections.orEmpty(exemptions).stream().map(ExemptionYaml::toExemption).toList());
  }

  /** A property service and an agency report as the landlord does, where nothing else is said. */
  private Map<Declarant, Deadline> deadlines(List<RuleSetYaml.SourceYaml> sources) {
    return Arrays.stream(Declarant.values())
        .collect(
            Collectors.toMap(
                declarant -> declarant,
                declarant ->
                    Objects.requireNonNull(
                            within.get(
                                within.containsKey(declarant) ? declarant : Declarant.LANDLORD))
                        .toDeadline(sources)));
  }
}
