package io.anju.employment.insurance.web;

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
 * @param spans months in a row with the same kinds paid, oldest first
 * @param months each by itself, oldest first; those taken back have no kinds
 * @param toldThrough the newest month told of: of later ones nothing is known
 */
record InsuranceAccountResponse(
    String accountId,
    String personId,
    String uscc,
    List<Span> spans,
    List<Month> months,
    String toldThrough,
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
