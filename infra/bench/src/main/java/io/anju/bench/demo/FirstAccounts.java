package io.anju.bench.demo;

import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.TokenRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Gives the accounts of the first start somebody to stand for: those of the public a person or an
 * enterprise of the demo, those of officials its district. An account that belongs to somebody, or
 * that somebody has signed in with, is left as it is.
 */
final class FirstAccounts {

  private static final TokenRequest ADMINISTRATOR = new TokenRequest("administrator", null, null);

  private final GatewayClient gateway;
  private final String division;

  FirstAccounts(GatewayClient gateway, String division) {
    this.gateway = gateway;
    this.division = division;
  }

  /**
   * @param holders asked only where an account still belongs to nobody
   */
  void bind(Supplier<AccountHolders.Bound> holders) {
    var accounts = accounts();
    accounts.stream()
        .filter(account -> account.path("division").isString() && isNew(account))
        .filter(account -> !account.path("division").asString().equals(division))
        .forEach(account -> scope(account, Map.of("division", division)));
    var resident = unbound(accounts, "resident");
    var landlord = unbound(accounts, "landlord");
    var employer = unbound(accounts, "employer");
    if (resident.isPresent() || landlord.isPresent() || employer.isPresent()) {
      var bound = holders.get();
      resident.ifPresent(account -> scope(account, Map.of("person", bound.resident())));
      landlord.ifPresent(account -> scope(account, Map.of("person", bound.landlord())));
      employer.ifPresent(account -> scope(account, Map.of("uscc", bound.employer())));
    }
  }

  /** None where accounts are kept elsewhere, by an identity provider of the city's own. */
  private List<JsonNode> accounts() {
    var answer = gateway.once(ADMINISTRATOR, "GET", "/api/accounts?limit=100", null);
    return answer == null || !answer.succeeded()
        ? List.of()
        : answer.body().path("items").valueStream().toList();
  }

  private static Optional<JsonNode> unbound(List<JsonNode> accounts, String role) {
    return accounts.stream()
        .filter(account -> account.path("role").asString().equals(role))
        .filter(account -> !account.path("personId").isString() && !account.path("uscc").isString())
        .filter(FirstAccounts::isNew)
        .findFirst();
  }

  private static boolean isNew(JsonNode account) {
    return !account.path("lastSignInAt").isString();
  }

  private void scope(JsonNode account, Map<String, String> scope) {
    gateway
        .put(ADMINISTRATOR, "/api/accounts/" + account.path("name").asString() + "/scope", scope)
        .requireSuccess("account");
  }
}
