package io.anju.identity.account;

import io.anju.identity.credentials.RecordFolder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A file for each account, readable by its owner alone, and all of them in memory. */
public final class FileAccountStore implements AccountStore {

  private final RecordFolder<Account> files;
  private final Map<String, Account> accounts = new ConcurrentHashMap<>();

  public FileAccountStore(RecordFolder<Account> files) {
    this.files = files;
    files.readAll().forEach(account -> accounts.put(account.name(), account));
  }

  @Override
  public Optional<Account> find(String name) {
    return Optional.ofNullable(accounts.get(name));
  }

  @Override
  public List<Account> all() {
    return accounts.values().stream().sorted(Comparator.comparing(Account::name)).toList();
  }

  @Override
  public boolean add(Account account) {
    return accounts.computeIfAbsent(
            account.name(),
            name -> {
              files.write(name, account);
              return account;
            })
        == account;
  }

  @Override
  public Optional<Account> change(String name, UnaryOperator<Account> change) {
    return Optional.ofNullable(
        accounts.computeIfPresent(
            name,
            (_, account) -> {
              var changed = change.apply(account);
              if (!changed.equals(account)) {
                files.write(name, changed);
              }
              return changed;
            }));
  }
}
