package io.anju.bench.permits;

import io.anju.bench.client.Gateway;
import io.anju.bench.client.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./anju bench permits --race [--clients 32] [--rounds 1000]} and
 * {@code ./anju bench permits --sweep [--among 10000,1000000] [--due 10000]}. The sweep fills the store with made-up permits:
 * for a registry that is thrown away afterwards.
 */
public final class PermitBench {

  private PermitBench() {}

  public static void main(String[] arguments) {
    var given = new HashMap<>(Map.of("clients", "32", "rounds", "1000", "among", "10000,1000000", "due", "10000"));
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      if (given.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]) == null) {
        System.err.println("permits: there is no " + arguments[i]);
        System.exit(2);
      }
    }
    var settings = Settings.fromEnvironment();
    var gateway = new Gateway(settings);
    boolean good = switch (arguments[0]) {
      case "--race" -> new Race(gateway, Integer.parseInt(given.get("clients"))).run(Integer.parseInt(given.get("rounds")), System.out);
      case "--sweep" -> {
        var among = List.of(given.get("among").split(",")).stream().map(Integer::parseInt).sorted().toList();
        yield new SweepBench(gateway, settings).run(among, Integer.parseInt(given.get("due")), System.out);
      }
      default -> throw new IllegalArgumentException("--race or --sweep");
    };
    System.exit(good ? 0 : 1);
  }
}
