package io.anju.employment.insurance.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.anju.contract.InsuranceFact.Span;
import io.anju.contract.employment.InsuranceKind;
import io.anju.employment.insurance.InsuranceAccount;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.aggregate.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * An insurance account as clients see it.
 *
 * @param spans consecutive months with the same kinds paid, oldest first
 * @param months every month, oldest first; withdrawn ones have no kinds
 * @param reportedThrough newest month reported; nothing is known of later ones
 */
record InsuranceAccountResponse(
    String accountId,
    String personId,
    String uscc,
    List<Span> spans,
    List<Month> months,
    @JsonProperty("toldThrough") String reportedThrough,
    Instant changedAt,
    long version)
    implements AboutPersons {

  /**
   * @param month as {@code 2026-03}
   */
  record Month(String month, List<InsuranceKind> kinds, Instant updatedAt) {}

  static InsuranceAccountResponse of(Versioned<InsuranceAccount> found) {
    var account = found.state();
    return new InsuranceAccountResponse(
        found.id(),
        account.id().person().value(),
        account.id().uscc().value(),
        account.spans(),
        account.months().entrySet().stream()
            .map(one ->
                new Month(
                    one.getKey().toString(),
                    one.getValue().kinds().stream().sorted().toList(),
                    one.getValue().updatedAt()))
            .toList(),
        account.reportedThrough().toString(),
        account.changedAt(),
        found.version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
