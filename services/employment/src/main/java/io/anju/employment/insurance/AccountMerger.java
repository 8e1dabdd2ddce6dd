package io.anju.employment.insurance;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.BulkAggregates.Change;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings rows into their accounts: one read, one write for all new accounts and one for all that
 * change. Somebody who changed an account meanwhile does not matter, for rows may come in any
 * order: it is read and merged again.
 */
final class AccountMerger {

  private static final int ATTEMPTS = 5;

  private final BulkAggregates<InsuranceAccount> accounts;
  private final InsuranceSearch search;
  private final Clock clock;

  AccountMerger(BulkAggregates<InsuranceAccount> accounts, InsuranceSearch search, Clock clock) {
    this.accounts = accounts;
    this.search = search;
    this.clock = clock;
  }

  List<AccountUpdate> merge(List<Payment> payments, Function<CreditCode, DivisionCode> divisions) {
    Map<AccountId, List<Payment>> pending =
        payments.stream()
            .collect(
                Collectors.groupingBy(Payment::account, LinkedHashMap::new, Collectors.toList()));
    var order = List.copyOf(pending.keySet());
    var done = new HashMap<AccountId, AccountUpdate>();
    for (int attempt = 0; attempt < ATTEMPTS && !pending.isEmpty(); attempt++) {
      done.putAll(mergeOnce(pending, divisions));
      pending.keySet().removeAll(done.keySet());
    }
    if (!pending.isEmpty()) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    return order.stream().map(done::get).toList();
  }

  /**
   * All are read, whoever keeps them, and one that the caller may not change keeps every one from
   * being written.
   */
  private Map<AccountId, AccountUpdate> mergeOnce(
      Map<AccountId, List<Payment>> rows, Function<CreditCode, DivisionCode> divisions) {
    Map<AccountId, Versioned<InsuranceAccount>> known =
        CurrentCaller.asSystem(() -> search.findAll(rows.keySet())).stream()
            .collect(Collectors.toMap(account -> account.state().id(), Function.identity()));
    var now = clock.instant();
    var merged = new LinkedHashMap<AccountId, InsuranceAccount.MergeResult>();
    rows.forEach((id, ofAccount) -> {
      var before =
          known.containsKey(id)
              ? known.get(id).state()
              : InsuranceAccount.opened(id, divisions.apply(id.uscc()), now);
      merged.put(id, before.merge(ofAccount, now));
    });
    merged.values().forEach(one -> AccessPolicy.require(one.account().scope(), Action.CHANGE));
    return write(merged, known);
  }

  private Map<AccountId, AccountUpdate> write(
      Map<AccountId, InsuranceAccount.MergeResult> merged,
      Map<AccountId, Versioned<InsuranceAccount>> known) {
    var done = new HashMap<AccountId, AccountUpdate>();
    var newAccounts =
        merged.values().stream()
            .map(InsuranceAccount.MergeResult::account)
            .filter(account -> !known.containsKey(account.id()))
            .map(account -> new Aggregates.NewAggregate<>(account.id().value(), account))
            .toList();
    for (var added : accounts.addAll(newAccounts)) {
      done.put(added.state().id(), AccountUpdate.of(added, merged.get(added.state().id())));
    }
    var changes = new ArrayList<Change<InsuranceAccount>>();
    known.forEach((id, seen) -> {
      if (merged.get(id).applied() == 0) {
        done.put(id, AccountUpdate.of(seen, merged.get(id)));
      } else {
        changes.add(new Change<>(seen, merged.get(id).account()));
      }
    });
    for (var saved : accounts.saveAll(changes).saved()) {
      done.put(saved.state().id(), AccountUpdate.of(saved, merged.get(saved.state().id())));
    }
    return done;
  }
}
