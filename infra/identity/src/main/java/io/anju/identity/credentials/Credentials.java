package io.anju.identity.credentials;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The clients (id to secret) of this provider, and the accounts of its first start. */
public record Credentials(Map<String, String> clients, List<User> users) {

  /** The client of the command line, which may obtain a token for any role. */
  public static final String CLI = "anju-cli";

  /** The client of the console behind the gateway, which signs users in. */
  public static final String CONSOLE = "anju-console";

  public Credentials {
    clients = Map.copyOf(clients);
    users = List.copyOf(users);
    for (var id : List.of(CLI, CONSOLE)) {
      if (clients.getOrDefault(id, "").isBlank()) {
        throw new IllegalArgumentException("client '" + id + "' has no secret");
      }
    }
    users.forEach(User::roleScope);
  }

  static Credentials generate(Secrets secrets, String division) {
    var clients = new LinkedHashMap<String, String>();
    clients.put(CLI, secrets.next());
    clients.put(CONSOLE, secrets.next());
    return new Credentials(clients, FirstUsers.generate(secrets, division));
  }
}
