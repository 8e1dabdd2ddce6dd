package io.anju.residence.rules.yaml;

import io.anju.contract.residence.Declarant;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.declaration.DeclarationExemption;
import io.anju.residence.rules.declaration.DeclarationExemption.Lodging;
import io.anju.residence.rules.declaration.DeclarationRules;
import io.anju.residence.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deadlines of declarants, as written. */
record DeclarationsYaml(
    Map<Declarant, Deadline> within,
    Optional<Deadline> dailyLet,
    Optional<Deadline> subtenant,
    Optional<Deadline> change,
    Optional<Deadline> objection,
    List<ExemptionYaml> exemptions) {

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

  DeclarationRules toRules() {
    return new DeclarationRules(
        within,
        dailyLet,
        subtenant,
        change,
        objection.orElse(DeclarationRules.DEFAULT_OBJECTION),
        OptionalCollections.orEmpty(exemptions).stream().map(ExemptionYaml::toExemption).toList());
  }
}
