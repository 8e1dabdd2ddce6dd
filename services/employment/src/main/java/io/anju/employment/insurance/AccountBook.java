package io.anju.employment.insurance;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.BulkAggregates.Change;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings rows into their accounts: one read, one write for all new accounts and one for all that change. Somebody who
 * changed an account meanwhile does not matter, for rows may come in any order: it is read and merged again.
 */
final class AccountBook {

  private static final int ATTEMPTS = 5;

  private final BulkAggregates<InsuranceAccount> accounts;
  private final InsuranceSearch search;
  private final Clock clock;

  AccountBook(BulkAggregates<InsuranceAccount> accounts, InsuranceSearch search, Clock clock) {
    this.accounts = accounts;
    this.search = search;
    this.clock = clock;
  }

  List<Recorded> merge(List<Payment> payments, Function<CreditCode, DivisionCode> divisions) {
    Map<AccountId, List<Payment>> left = payments.stream()
        .collect(Collectors.groupingBy(Payment::account, LinkedHashMap::new, Collectors.toList()));
    var order = List.copyOf(left.keySet());
    var done = new HashMap<AccountId, Recorded>();
    for (int attempt = 0; attempt < ATTEMPTS && !left.isEmpty(); attempt++) {
      done.putAll(mergeOnce(left, divisions));
      left.keySet().removeAll(done.keySet());
    }
    if (!left.isEmpty()) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    return order.stream().map(done::get).toList();
  }

  /** All are read, whoever keeps them, and one that the caller may not change keeps every one from being written. */
  private Map<AccountId, Recorded> mergeOnce(Map<AccountId, List<Payment>> rows, Function<CreditCode, DivisionCode> divisions) {
    Map<AccountId, Versioned<InsuranceAccount>> known = CurrentCaller.asSystem(() -> search.all(rows.keySet())).stream()
        .collect(Collectors.toMap(account -> account.state().id(), Function.identity()));
    var now = clock.instant();
    var merged = new LinkedHashMap<AccountId, InsuranceAccount.Merged>();
    rows.forEach((id, ofAccount) -> {
      var before = known.containsKey(id) ? known.get(id).state() : InsuranceAccount.opened(id, divisions.apply(id.uscc()), now);
      merged.put(id, before.with(ofAccount, now));
    });
    merged.values().forEach(one -> AccessPolicy.require(one.account().scope(), Action.CHANGE));
    return written(merged, known);
  }

  private Map<AccountId, Recorded> written(
      Map<AccountId, InsuranceAccount.Merged> merged, Map<AccountId, Versioned<InsuranceAccount>> known) {
    var done = new HashMap<AccountId, Recorded>();
    var news = merged.values().stream().map(InsuranceAccount.Merged::account).filter(account -> !known.containsKey(account.id()))
        .map(account -> new Aggregates.New<>(account.id().value(), account)).toList();
    for (var added : accounts.addAll(news)) {
      done.put(added.state().id(), Recorded.of(added, merged.get(added.state().id())));
    }
    var changes = new ArrayList<Change<InsuranceAccount>>();
    known.forEach((id, seen) -> {
      if (merged.get(id).applied() == 0) {
        done.put(id, Recorded.of(seen, merged.get(id)));
      } else {
        changes.add(new Change<>(seen, merged.get(id).account()));
      }
    });
    for (var saved : accounts.saveAll(changes).saved()) {
      done.put(saved.state().id(), Recorded.of(saved, merged.get(saved.state().id())));
    }
    return done;
  }
}
