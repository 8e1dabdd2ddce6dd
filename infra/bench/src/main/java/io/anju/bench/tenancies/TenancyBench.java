package io.anju.bench.tenancies;

import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.GatewayClient;
import java.util.HashMap;
import java.util.Map;

/** {@code /anju bench tenancies --race [--clients 32] [--rounds 1000]}. */
public final class TenancyBench {

  private TenancyBench() {}

  public static void main(String[] arguments) {
    var options = new HashMap<>(Map.of("clients", "32", "rounds", "1000"));
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      if (options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]) == null) {
        System.err.println("tenancies: unknown option " + arguments[i]);
        System.exit(2);
      }
    }
    if (arguments.length == 0 || !arguments[0].equals("--race")) {
      throw new IllegalArgumentException("--race");
    }
    var race =
        new FilingRace(
            new GatewayClient(BenchSettings.fromEnvironment()),
            Integer.parseInt(options.get("clients")));
    System.exit(race.run(Integer.parseInt(options.get("rounds")), System.out) ? 0 : 1);
  }
}
