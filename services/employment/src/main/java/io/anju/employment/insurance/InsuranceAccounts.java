package io.anju.employment.insurance;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.employment.EmploymentError;
import io.anju.employment.ListAccess;
import io.anju.employment.enterprise.Enterprise;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Records which months of social insurance were paid. */
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
   * Records rows of any persons and enterprises: all of them, or none where one breaks a rule or is
   * not the caller's to tell. A row that says what is known, or is older than it, changes nothing.
   *
   * @return one for each account, in the order in which the rows first name it
   * @throws RegistryException {@code insurance-invalid} naming every flaw by its row's place,
   *     {@code [2].month}
   */
  public List<AccountUpdate> record(List<Payment> payments) {
    var known = new HashMap<CreditCode, Optional<Enterprise>>();
    payments.forEach(payment ->
        known.computeIfAbsent(
            payment.account().uscc(), uscc -> enterprises.find(uscc).map(Versioned::state)));
    requireValid(validate(payments, known));
    return merger.merge(payments, enterprises::responsibleDivision);
  }

  /**
   * Records rows whose flaws were told already, of accounts that are the caller's to tell of: a
   * bureau's books.
   *
   * @param division whose bureau keeps an account that is new
   */
  public List<AccountUpdate> merge(List<Payment> valid, DivisionCode division) {
    return merger.merge(valid, _ -> division);
  }

  /** Those of these accounts that another bureau keeps, and the caller may not tell of. */
  public Set<AccountId> keptByOtherBureaus(Set<AccountId> ids) {
    var caller = CurrentCaller.get();
    return CurrentCaller.asSystem(() -> search.findAll(ids)).stream()
        .map(Versioned::state)
        .filter(account -> !AccessPolicy.permits(caller, account.scope(), Action.CHANGE))
        .map(InsuranceAccount::id)
        .collect(Collectors.toSet());
  }

  public Versioned<InsuranceAccount> require(AccountId id) {
    return accounts.require(id.value());
  }

  /** A person's accounts, to themselves and to officials, who see those of their division. */
  public List<Versioned<InsuranceAccount>> ofPerson(
      PersonId person, Optional<String> afterId, int limit) {
    ListAccess.require(person);
    return search.ofPerson(person, afterId, limit);
  }

  /** An enterprise's accounts, to itself and to officials, who see those of their division. */
  public List<Versioned<InsuranceAccount>> ofEnterprise(
      CreditCode uscc, Optional<String> afterId, int limit) {
    ListAccess.require(uscc);
    return search.ofEnterprise(uscc, afterId, limit);
  }

  private List<FieldError> validate(
      List<Payment> payments, Map<CreditCode, Optional<Enterprise>> known) {
    var now = clock.instant();
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < payments.size(); i++) {
      var payment = payments.get(i);
      var rowErrors = new ArrayList<>(InsuranceMonths.validate(payment, now, clock.getZone()));
      if (known.get(payment.account().uscc()).isEmpty()) {
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
