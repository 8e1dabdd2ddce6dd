package io.anju.gateway.service;

import java.util.Arrays;
import java.util.Locale;

/**
 * A route to a service. Each has its own circuit breaker, bulkhead and time limiter, so that slow
 * calls on one route delay neither another service nor other calls of the same one.
 */
public enum Route {
  RESIDENCE(Service.RESIDENCE),
  HOUSING(Service.HOUSING),
  EMPLOYMENT(Service.EMPLOYMENT),
  OVERVIEW(Service.OVERVIEW),
  LEDGER(Service.LEDGER),
  IDENTITY(Service.IDENTITY),
  /** Heads, proofs and keys of the ledger, which anybody may read without a token. */
  LEDGER_PROOFS(Service.LEDGER),
  /** The ledger as a file, which is streamed. */
  LEDGER_EXPORT(Service.LEDGER),
  /** The counts that everybody may read without a token. */
  ACCOUNTABILITY(Service.LEDGER),
  /** Uploads of import files, which are streamed with a long timeout. */
  UPLOADS(Service.EMPLOYMENT),
  /** Files of buildings and dwellings, streamed as well. */
  CODING_FILES(Service.HOUSING),
  /** Files of persons and residences, streamed as well. */
  REGISTER_FILES(Service.RESIDENCE),
  /** Files of declarations, whose response reports each row. */
  DECLARATION_FILES(Service.RESIDENCE),
  /** The single views, with a short timeout because a composed view replaces them. */
  VIEWS(Service.OVERVIEW),
  /**
   * Requests for single views that wait for the caller's own writes; their delays do not count
   * against the others.
   */
  VIEWS_READ_YOUR_WRITES(Service.OVERVIEW),
  /**
   * What anybody may call without an account: verification, door plates, the API's description. No
   * crowd there takes the place of those who are signed in.
   */
  RESIDENCE_PUBLIC(Service.RESIDENCE),
  HOUSING_PUBLIC(Service.HOUSING),
  EMPLOYMENT_PUBLIC(Service.EMPLOYMENT),
  OVERVIEW_PUBLIC(Service.OVERVIEW),
  LEDGER_PUBLIC(Service.LEDGER),
  IDENTITY_PUBLIC(Service.IDENTITY),
  /** The parts of a composed view. */
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

  /** The code in route ids, settings and metrics. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether request bodies are streamed, without a size limit. */
  public boolean streamsBody() {
    return this == UPLOADS
        || this == CODING_FILES
        || this == REGISTER_FILES
        || this == DECLARATION_FILES;
  }

  /** The route of a service for callers without an account. */
  public static Route publicOf(Service service) {
    return of(service.code() + "-public");
  }

  /**
   * @throws IllegalArgumentException for an unknown code
   */
  public static Route of(String code) {
    return Arrays.stream(values())
        .filter(route -> route.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }
}
