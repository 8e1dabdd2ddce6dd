package io.anju.employment.insurance;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.InsuranceKind;
import io.anju.employment.ListAccess;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Determines how long and how continuously a person was insured, from the current accounts: a month
 * that is withdrawn no longer counts.
 */
public final class Continuities {

  private static final int MAX_ACCOUNTS = 500;

  private final InsuranceSearch search;
  private final KnownIds ids;
  private final List<ContinuityRule> rules;

  public Continuities(InsuranceSearch search, KnownIds ids, List<ContinuityRule> rules) {
    this.search = search;
    this.ids = ids;
    this.rules = List.copyOf(rules);
  }

  public List<ContinuityRule> rules() {
    return rules;
  }

  /**
   * The continuity of a person's accounts under any of the person's ids, kept in a place (Shenzhen
   * procedure art. 26: 在我市参加). It is available to the person and to officials with one of the
   * accounts in their division; others are {@code forbidden}.
   *
   * @param place empty to count accounts wherever they are kept
   * @param kinds that must all have been paid, by one or several enterprises; empty if any kind
   *     counts
   */
  public Continuity of(
      PersonId person, Optional<DivisionCode> place, Set<InsuranceKind> kinds, YearMonth now) {
    ListAccess.require(person);
    // As system: a person's accounts are kept in several divisions; access is checked below.
    var accounts =
        CurrentCaller.asSystem(() ->
            ids.of(person).stream()
                .flatMap(id -> search.ofPerson(id, Optional.empty(), MAX_ACCOUNTS).stream())
                .map(Versioned::state)
                .toList());
    var caller = CurrentCaller.get();
    if (!accounts.isEmpty()
        && accounts.stream()
            .noneMatch(account -> AccessPolicy.permits(caller, account.scope(), Action.READ))) {
      AccessPolicy.require(accounts.getFirst().scope(), Action.READ);
    }
    Map<YearMonth, Set<InsuranceKind>> paid =
        accounts.stream()
            .filter(account ->
                place
                    .filter(countedDivision -> !countedDivision.covers(account.division()))
                    .isEmpty())
            .flatMap(account -> account.months().entrySet().stream())
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.flatMapping(
                        month -> month.getValue().kinds().stream(), Collectors.toSet())));
    return new Continuity(
        now,
        paid.entrySet().stream()
            .filter(month -> !month.getValue().isEmpty())
            .filter(month -> month.getValue().containsAll(kinds))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
