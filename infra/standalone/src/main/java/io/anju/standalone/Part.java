package io.anju.standalone;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the registry consists of on one machine, in the order of health, with the port each listens
 * on by default.
 */
enum Part {
  BROKER(9092),
  STORE(27017),
  IDENTITY(9000),
  RESIDENCE(8081),
  HOUSING(8082),
  EMPLOYMENT(8083),
  OVERVIEW(8084),
  LEDGER(8085),
  GATEWAY(8080);

  private final int port;

  Part(int port) {
    this.port = port;
  }

  int defaultPort() {
    return port;
  }

  /** As it is written on the command line, in file names and in logs. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What must answer before this part can start; the others wait for each other only when they are
   * called.
   */
  Set<Part> dependencies() {
    return switch (this) {
      case BROKER, STORE, IDENTITY, GATEWAY -> Set.of();
      case RESIDENCE, HOUSING, EMPLOYMENT, OVERVIEW, LEDGER -> EnumSet.of(BROKER, STORE);
    };
  }

  /**
   * Whether people and consoles reach it from outside; what is behind them stays on the loopback
   * interface.
   */
  boolean isPublic() {
    return this == GATEWAY || this == IDENTITY;
  }

  /**
   * @throws IllegalArgumentException for a name that is not a part's, naming those that are
   */
  static Part of(String code) {
    return Stream.of(values())
        .filter(part -> part.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "'"
                    + code
                    + "' is not a part: "
                    + String.join(" ", Stream.of(values()).map(Part::code).toList())));
  }
}
