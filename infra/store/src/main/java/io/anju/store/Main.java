package io.anju.store;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Runs a store as a process of its own until it is terminated. */
public final class Main {
  private static final String USAGE =
      """
      usage: java -cp ... io.anju.store.Main --data <directory> [options]
        --port <number>       27017 by default; 0 for any free port
        --host <address>      127.0.0.1 by default
        --memory-mb <number>  caches and buffers beside the heap, 256 by default
        --no-auth             do not require authentication
        --check               check the store's integrity and exit, with 0 if it is sound
      """;

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    // The protocol library logs through SLF4J, which would warn that it has no provider here.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    try {
      var settings = read(List.of(arguments).iterator());
      if (List.of(arguments).contains("--check")) {
        System.exit(check(settings));
      }
      run(settings);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(USAGE);
      System.exit(2);
    }
  }

  private static void run(StoreSettings settings) throws InterruptedException {
    var store = Store.open(settings);
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              store.close();
              stopped.countDown();
            }));
    System.out.println(
        "listening on "
            + settings.host()
            + ":"
            + store.port()
            + (settings.authentication()
                ? ", user and password in " + settings.data().resolve("credentials")
                : ", without authentication"));
    stopped.await();
  }

  private static int check(StoreSettings settings) {
    try (var store = Store.open(settings.withPort(0))) {
      var findings = store.check();
      findings.forEach(System.out::println);
      System.out.println(findings.isEmpty() ? "the store is sound" : findings.size() + " findings");
      return findings.isEmpty() ? 0 : 1;
    }
  }

  private static StoreSettings read(Iterator<String> arguments) {
    Path data = null;
    var settings = StoreSettings.forDirectory(Path.of(".")).withPort(27017);
    while (arguments.hasNext()) {
      String option = arguments.next();
      switch (option) {
        case "--data" -> data = Path.of(value(option, arguments));
        case "--port" -> settings = settings.withPort(Integer.parseInt(value(option, arguments)));
        case "--host" -> settings = settings.withHost(value(option, arguments));
        case "--memory-mb" ->
            settings = settings.withMemory(Long.parseLong(value(option, arguments)) << 20);
        case "--no-auth" -> settings = settings.withAuthentication(false);
        case "--check" -> {}
        default -> throw new IllegalArgumentException("unknown option: " + option);
      }
    }
    if (data == null) {
      throw new IllegalArgumentException("--data is missing");
    }
    return new StoreSettings(
        data,
        settings.host(),
        settings.port(),
        settings.memory(),
        settings.authentication(),
        settings.ttlSweepInterval());
  }

  private static String value(String option, Iterator<String> arguments) {
    if (!arguments.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return arguments.next();
  }
}
