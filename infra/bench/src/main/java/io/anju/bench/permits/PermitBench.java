package io.anju.bench.permits;

import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.GatewayClient;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * {@code /anju bench permits --race [--clients 32] [--rounds 1000]} and {@code /anju bench permits
 * --sweep [--among 10000,1000000] [--due 10000]}. The sweep fills the store with synthetic permits:
 * run it on a registry that is discarded afterwards.
 */
public final class PermitBench {

  private PermitBench() {}

  public static void main(String[] arguments) {
    var options =
        new HashMap<>(
            Map.of("clients", "32", "rounds", "1000", "among", "10000,1000000", "due", "10000"));
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      if (options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]) == null) {
        System.err.println("permits: unknown option " + arguments[i]);
        System.exit(2);
      }
    }
    var settings = BenchSettings.fromEnvironment();
    var gateway = new GatewayClient(settings);
    boolean passed =
        switch (arguments[0]) {
          case "--race" ->
              new ApplicationRace(gateway, Integer.parseInt(options.get("clients")))
                  .run(Integer.parseInt(options.get("rounds")), System.out);
          case "--sweep" -> {
            var among =
                Arrays.stream(
                        Objects.requireNonNull(options.get("among"), "has a default").split(","))
                    .map(Integer::parseInt)
                    .sorted()
                    .toList();
            yield new SweepBench(gateway, settings)
                .run(among, Integer.parseInt(options.get("due")), System.out);
          }
          default -> throw new IllegalArgumentException("--race or --sweep");
        };
    System.exit(passed ? 0 : 1);
  }
}
