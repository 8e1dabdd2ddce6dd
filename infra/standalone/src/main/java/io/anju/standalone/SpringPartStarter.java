package io.anju.standalone;

import io.anju.cli.part.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Spring Boot applications side by side in one JVM. */
final class SpringPartStarter {

  /**
   * Boot sets up logging for the whole JVM while it prepares an environment, and not thread-safely.
   */
  private final Semaphore environmentLock = new Semaphore(1);

  private final StandaloneSettings settings;

  SpringPartStarter(StandaloneSettings settings) {
    this.settings = settings;
  }

  AutoCloseable start(Part part) {
    environmentLock.acquireUninterruptibly();
    var release = new OneTimeRelease(environmentLock);
    try {
      var application =
          new SpringApplicationBuilder(application(part))
              .initializers(_ -> release.release())
              .registerShutdownHook(false)
              .properties(
                  Map.of(
                      "spring.lifecycle.timeout-per-shutdown-phase", "10s",
                      // The broker logs through the same back end where it shares the process.
                      "logging.level.kafka", "warn",
                      "logging.level.state.change.logger", "warn",
                      "logging.level.org.apache.kafka", "warn"));
      ConfigurableApplicationContext context =
          application.run(arguments(part).toArray(String[]::new));
      return () -> SpringApplication.exit(context);
    } finally {
      release.release();
    }
  }

  private List<String> arguments(Part part) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--spring.config.name=" + part.code(),
                "--server.port=" + settings.port(part),
                "--server.address=" + settings.bind(part),
                "--anju.data=" + settings.data(),
                "--anju.issuer=" + settings.issuer(),
                "--logging.register-shutdown-hook=false"));
    settings.serviceProperties().forEach((name, value) -> arguments.add("--" + name + "=" + value));
    if (part.dependencies().contains(Part.STORE)) {
      arguments.add("--spring.mongodb.uri=" + new StorePart(settings).uri());
    }
    return arguments;
  }

  private static Class<?> application(Part part) {
    var code = part.code();
    var name =
        "io.anju."
            + code
            + "."
            + Character.toUpperCase(code.charAt(0))
            + code.substring(1)
            + "Application";
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("part " + code + " is not on the class path: " + name, e);
    }
  }

  private static final class OneTimeRelease {

    private final Semaphore semaphore;
    private boolean released;

    OneTimeRelease(Semaphore semaphore) {
      this.semaphore = semaphore;
    }

    synchronized void release() {
      if (!released) {
        released = true;
        semaphore.release();
      }
    }
  }
}
