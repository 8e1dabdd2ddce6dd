package io.anju.identity.credentials;

import io.anju.identity.role.Role;
import io.anju.identity.role.RoleScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The clients (id to secret) and users of this provider. */
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
    return new Credentials(
        clients, Stream.of(Role.values()).map(role -> user(role, secrets, division)).toList());
  }

  public Optional<User> user(String name) {
    return users.stream().filter(user -> user.name().equals(name)).findFirst();
  }

  private static User user(Role role, Secrets secrets, String division) {
    var roleScope = new RoleScope(role, null, null, null).withDefaultDivision(division);
    return new User(role.code(), secrets.next(), role.code(), roleScope.division(), null, null);
  }
}
