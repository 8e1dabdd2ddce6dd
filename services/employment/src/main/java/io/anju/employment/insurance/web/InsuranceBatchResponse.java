package io.anju.employment.insurance.web;

import io.anju.employment.insurance.AccountUpdate;
import io.anju.platform.access.AboutPersons;
import java.util.Collection;
import java.util.List;

/** What a list of rows came to, account by account. */
record InsuranceBatchResponse(List<Item> items) implements AboutPersons {

  /**
   * @param applied rows that were news; {@code unchanged} ones said what was known, {@code stale}
   *     ones were older
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
