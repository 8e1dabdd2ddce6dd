package io.anju.employment.insurance;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.employment.EmploymentError;
import io.anju.employment.ListAccess;
import io.anju.employment.enterprise.Enterprises;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Records the months of social insurance that were paid. */
public final class InsuranceAccounts {

  private final BulkAggregates<InsuranceAccount> accounts;
  private final InsuranceSearch search;
  private final AccountMerger merger;
  private final Enterprises enterprises;
  private final Clock clock;

  public InsuranceAccounts(
      BulkAggregates<InsuranceAccount> accounts,
      InsuranceSearch search,
      Enterprises enterprises,
      Clock clock) {
    this.accounts = accounts;
    this.search = search;
    this.merger = new AccountMerger(accounts, search, clock);
    this.enterprises = enterprises;
    this.clock = clock;
  }

  /**
   * Records payments of any persons and enterprises: either all, or none where one is invalid or
   * not the caller's to report. A payment that repeats what is recorded, or is older, changes
   * nothing.
   *
   * @return one update for each account, in the order in which the payments first name it
   * @throws RegistryException {@code insurance-invalid} naming every error by the index of its
   *     payment, as in {@code [2].month}
   */
  public List<AccountUpdate> record(List<Payment> payments) {
    var registered =
        payments.stream()
            .map(payment -> payment.account().uscc())
            .distinct()
            .filter(uscc -> enterprises.find(uscc).isPresent())
            .collect(Collectors.toSet());
    requireValid(validate(payments, registered));
    return merger.merge(payments, enterprises::responsibleDivision);
  }

  /**
   * Records payments that are validated already, of accounts that the caller may change.
   *
   * @param division whose bureau keeps new accounts
   */
  public List<AccountUpdate> merge(List<Payment> valid, DivisionCode division) {
    return merger.merge(valid, _ -> division);
  }

  /** Those of these accounts that another bureau keeps, so that the caller may not change them. */
  public Set<AccountId> keptByOtherBureaus(Set<AccountId> ids) {
    var caller = CurrentCaller.get();
    // As system: accounts of other bureaus must be found in order to reject their rows.
    return CurrentCaller.asSystem(() -> search.findAll(ids)).stream()
        .map(Versioned::state)
        .filter(account -> !AccessPolicy.permits(caller, account.scope(), Action.CHANGE))
        .map(InsuranceAccount::id)
        .collect(Collectors.toSet());
  }

  public Versioned<InsuranceAccount> require(AccountId id) {
    return accounts.require(id.value());
  }

  /**
   * The accounts of a person, for that person and for officials, who see those of their division.
   */
  public List<Versioned<InsuranceAccount>> ofPerson(
      PersonId person, Optional<String> afterId, int limit) {
    ListAccess.require(person);
    return search.ofPerson(person, afterId, limit);
  }

  /**
   * The accounts of an enterprise, for the enterprise and for officials, who see those of their
   * division.
   */
  public List<Versioned<InsuranceAccount>> ofEnterprise(
      CreditCode uscc, Optional<String> afterId, int limit) {
    ListAccess.require(uscc);
    return search.ofEnterprise(uscc, afterId, limit);
  }

  private List<FieldError> validate(List<Payment> payments, Set<CreditCode> registered) {
    var now = clock.instant();
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < payments.size(); i++) {
      var payment = payments.get(i);
      var rowErrors = new ArrayList<>(InsuranceMonths.validate(payment, now, clock.getZone()));
      if (!registered.contains(payment.account().uscc())) {
        rowErrors.add(FieldError.of("uscc", "enterprise-unknown", Map.of()));
      }
      String row = payments.size() == 1 ? "" : "[" + i + "].";
      rowErrors.forEach(error -> errors.add(new FieldError(row + error.field(), error.error())));
    }
    return errors;
  }

  private static void requireValid(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new RegistryException(EmploymentError.INSURANCE_INVALID, errors);
    }
  }
}
