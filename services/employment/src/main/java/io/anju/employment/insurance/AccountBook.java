package io.anju.employment.insurance;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings rows into their accounts: one read and one write for all new accounts, one write for each that changes. Somebody who
 * changed an account meanwhile does not matter, for rows may come in any order: it is read and merged again.
 */
final class AccountBook {

  private static final int ATTEMPTS = 5;

  private final Aggregates<InsuranceAccount> accounts;
  private final InsuranceSearch search;
  private final Clock clock;

  AccountBook(Aggregates<InsuranceAccount> accounts, InsuranceSearch search, Clock clock) {
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

  /** Read whoever keeps them; a change, or an answer, is then refused outside the caller's scope by the store. */
  private Map<AccountId, Recorded> mergeOnce(Map<AccountId, List<Payment>> rows, Function<CreditCode, DivisionCode> divisions) {
    Map<AccountId, Versioned<InsuranceAccount>> known = CurrentCaller.asSystem(() -> search.all(rows.keySet())).stream()
        .collect(Collectors.toMap(account -> account.state().id(), Function.identity()));
    var now = clock.instant();
    var done = new HashMap<AccountId, Recorded>();
    var opened = new LinkedHashMap<String, InsuranceAccount.Merged>();
    rows.forEach((id, ofAccount) -> {
      var seen = known.get(id);
      if (seen == null) {
        opened.put(id.value(), InsuranceAccount.opened(id, divisions.apply(id.uscc()), now).with(ofAccount, now));
      } else {
        change(seen, seen.state().with(ofAccount, now), done);
      }
    });
    for (var added : accounts.addAll(news(opened))) {
      done.put(added.state().id(), Recorded.of(added, opened.get(added.id())));
    }
    return done;
  }

  private void change(Versioned<InsuranceAccount> seen, InsuranceAccount.Merged merged, Map<AccountId, Recorded> done) {
    try {
      var saved = merged.applied() == 0 ? accounts.require(seen.id()) : accounts.save(seen, merged.account());
      done.put(seen.state().id(), Recorded.of(saved, merged));
    } catch (RegistryException refused) {
      if (refused.code() != PlatformError.STALE_VERSION) {
        throw refused;
      }
    }
  }

  private static List<Aggregates.New<InsuranceAccount>> news(Map<String, InsuranceAccount.Merged> opened) {
    Collection<Aggregates.New<InsuranceAccount>> news = new ArrayList<>();
    opened.forEach((id, merged) -> news.add(new Aggregates.New<>(id, merged.account())));
    return List.copyOf(news);
  }
}
