package io.anju.cli.part;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the registry consists of on one machine, in start order, with the port each listens on by
 * default and its place after {@code ANJU_PORT_BASE}.
 */
public enum Part {
  BROKER(9092, 7),
  STORE(27017, 8),
  IDENTITY(9000, 6),
  RESIDENCE(8081, 1),
  HOUSING(8082, 2),
  EMPLOYMENT(8083, 3),
  OVERVIEW(8084, 4),
  LEDGER(8085, 5),
  GATEWAY(8080, 0);

  private final int port;
  private final int offset;

  Part(int port, int offset) {
    this.port = port;
    this.offset = offset;
  }

  public int defaultPort() {
    return port;
  }

  /** What is added to {@code ANJU_PORT_BASE} where that is set. */
  public int portOffset() {
    return offset;
  }

  /** As it is written on the command line, in file names and in logs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What must answer before this part can start; parts without dependencies wait for each other
   * only when they are called.
   */
  public Set<Part> dependencies() {
    return isService() ? EnumSet.of(BROKER, STORE) : Set.of();
  }

  /** Whether it is a service that keeps data, in the store, and publishes facts to the broker. */
  public boolean isService() {
    return switch (this) {
      case BROKER, STORE, IDENTITY, GATEWAY -> false;
      case RESIDENCE, HOUSING, EMPLOYMENT, OVERVIEW, LEDGER -> true;
    };
  }

  /**
   * Whether people and consoles reach it from outside; all other parts stay on the loopback
   * interface.
   */
  public boolean isPublic() {
    return this == GATEWAY || this == IDENTITY;
  }

  /**
   * @throws IllegalArgumentException for a name that is not a part's, naming those that are
   */
  public static Part of(String code) {
    return Stream.of(values())
        .filter(part -> part.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("'" + code + "' is not a part: " + codes()));
  }

  /** All codes, separated by spaces. */
  public static String codes() {
    return Stream.of(values()).map(Part::code).collect(Collectors.joining(" "));
  }
}
