package io.anju.gateway.service;

import java.util.Arrays;
import java.util.Locale;

/**
 * A way to a service. Each has its own breaker, bulkhead and time limiter, so that what waits on
 * one lane holds up no other: neither another service, nor other calls to the same one.
 */
public enum Route {
  RESIDENCE(Service.RESIDENCE),
  HOUSING(Service.HOUSING),
  EMPLOYMENT(Service.EMPLOYMENT),
  OVERVIEW(Service.OVERVIEW),
  LEDGER(Service.LEDGER),
  /** Files that stream for as long as they take. */
  UPLOADS(Service.EMPLOYMENT),
  /** Tables of buildings and dwellings, likewise. */
  CODING_FILES(Service.HOUSING),
  /** Files of declarations, which are answered row by row once they are through. */
  DECLARATION_FILES(Service.RESIDENCE),
  /** The single views, which have a substitute and are given up early. */
  VIEWS(Service.OVERVIEW),
  /**
   * The same, asked to wait for what the caller has just written: slow for a reason, which is no
   * reason against the others.
   */
  VIEWS_READ_YOUR_WRITES(Service.OVERVIEW),
  /** The parts of that substitute. */
  RESIDENCE_FALLBACK(Service.RESIDENCE),
  HOUSING_FALLBACK(Service.HOUSING),
  EMPLOYMENT_FALLBACK(Service.EMPLOYMENT);

  private final Service service;

  Route(Service service) {
    this.service = service;
  }

  public Service service() {
    return service;
  }

  /** As in route ids, settings and metrics. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether request bodies pass through unread, whatever their size. */
  public boolean streamsBody() {
    return this == UPLOADS || this == CODING_FILES || this == DECLARATION_FILES;
  }

  /**
   * @throws IllegalArgumentException for a code that is no lane's
   */
  public static Route of(String code) {
    return Arrays.stream(values())
        .filter(route -> route.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }
}
