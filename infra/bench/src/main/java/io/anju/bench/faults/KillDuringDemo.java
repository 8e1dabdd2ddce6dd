package io.anju.bench.faults;

import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.demo.Demo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * {@code /anju bench kill [PART...] [-- DEMO OPTIONS]}: while the demo runs, ends one process after
 * another with {@code kill -9}, starts it again, and verifies that everything acknowledged is
 * shown. Needs {@code /anju up --separate}.
 */
public final class KillDuringDemo {

  private static final List<String> PARTS =
      List.of(
          "residence", "housing", "employment", "overview", "ledger", "gateway", "store", "broker");
  private static final long KILL_INTERVAL_SECONDS = 12;

  private final BenchSettings settings = BenchSettings.fromEnvironment();
  private final List<String> killed = new ArrayList<>();

  private KillDuringDemo() {}

  public static void main(String[] arguments) {
    var all = List.of(arguments);
    int split = all.indexOf("--");
    var parts = split < 0 ? all : all.subList(0, split);
    var options = split < 0 ? List.<String>of() : all.subList(split + 1, all.size());
    System.exit(new KillDuringDemo().run(parts.isEmpty() ? PARTS : parts, options) ? 0 : 1);
  }

  private boolean run(List<String> parts, List<String> options) {
    var finished = new AtomicBoolean();
    var killer = Thread.ofPlatform().name("killer").start(() -> killInTurn(parts, finished));
    boolean equal;
    try {
      equal = Demo.of(new GatewayClient(settings), options, System.out).run();
    } finally {
      finished.set(true);
      killer.interrupt();
    }
    System.out.println(
        "  killed while it ran: " + (killed.isEmpty() ? "nothing" : String.join(", ", killed)));
    return equal && !killed.isEmpty();
  }

  private void killInTurn(List<String> parts, AtomicBoolean finished) {
    try {
      for (int round = 0; !finished.get(); round++) {
        TimeUnit.SECONDS.sleep(KILL_INTERVAL_SECONDS);
        var part = parts.get(round % parts.size());
        new HardKill(settings).killAndRestart(part);
        killed.add(part);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
