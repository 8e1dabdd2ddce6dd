package io.anju.employment.insurance.web;

import io.anju.employment.insurance.AccountUpdate;
import io.anju.platform.access.AboutPersons;
import java.util.Collection;
import java.util.List;

/** The outcome of recording a list of payments, by account. */
record InsuranceBatchResponse(List<Item> items) implements AboutPersons {

  /**
   * @param applied payments that changed the account
   * @param unchanged payments that repeat what is recorded
   * @param stale payments older than what is recorded
   */
  record Item(
      String accountId,
      String personId,
      String uscc,
      int applied,
      int unchanged,
      int stale,
      long version) {}

  static InsuranceBatchResponse of(List<AccountUpdate> recorded) {
    return new InsuranceBatchResponse(
        recorded.stream()
            .map(one -> {
              var id = one.account().state().id();
              return new Item(
                  one.account().id(),
                  id.person().value(),
                  id.uscc().value(),
                  one.applied(),
                  one.unchanged(),
                  one.stale(),
                  one.account().version());
            })
            .toList());
  }

  @Override
  public Collection<String> aboutPersons() {
    return items.stream().map(Item::personId).distinct().toList();
  }
}
