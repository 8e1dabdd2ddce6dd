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
import java.util.stream.Stream;

/**
 * Merges payments into their accounts with one read, one write for all new accounts and one for all
 * changes. An account that was changed concurrently is read and merged again, because payments may
 * be merged in any order.
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
   * Reads all accounts, whoever keeps them; one that the caller may not change prevents every
   * write.
   */
  private Map<AccountId, AccountUpdate> mergeOnce(
      Map<AccountId, List<Payment>> payments, Function<CreditCode, DivisionCode> divisions) {
    // As system: an account of another bureau must be found, so that it is forbidden and not new.
    Map<AccountId, Versioned<InsuranceAccount>> known =
        CurrentCaller.asSystem(() -> search.findAll(payments.keySet())).stream()
            .collect(Collectors.toMap(account -> account.state().id(), Function.identity()));
    var now = clock.instant();
    var merged = new LinkedHashMap<AccountId, InsuranceAccount.MergeResult>();
    payments.forEach((id, ofAccount) -> {
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
    var adds = new ArrayList<Aggregates.NewAggregate<InsuranceAccount>>();
    var changes = new ArrayList<Change<InsuranceAccount>>();
    var unchanged = new ArrayList<Versioned<InsuranceAccount>>();
    merged.forEach((id, result) -> {
      var current = known.get(id);
      if (current == null) {
        adds.add(new Aggregates.NewAggregate<>(id.value(), result.account()));
      } else if (result.applied() == 0) {
        unchanged.add(current);
      } else {
        changes.add(new Change<>(current, result.account()));
      }
    });
    var written = new HashMap<AccountId, Versioned<InsuranceAccount>>();
    Stream.of(unchanged, accounts.addAll(adds), accounts.saveAll(changes).saved())
        .flatMap(List::stream)
        .forEach(account -> written.put(account.state().id(), account));
    var done = new HashMap<AccountId, AccountUpdate>();
    merged.forEach((id, result) -> {
      var account = written.get(id);
      if (account != null) {
        done.put(id, AccountUpdate.of(account, result));
      }
    });
    return done;
  }
}
