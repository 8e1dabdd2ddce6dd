package io.anju.gateway.importjob;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.anju.gateway.proxy.ServiceClient;
import io.anju.gateway.service.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The route of an import job. A new one is routed by the kind of its file; later requests name the
 * job alone, so that the services are asked which of them has it.
 */
public final class ImportJobRoutes {

  public static final String PATH = "/api/import-jobs";

  private static final int MAX_REMEMBERED = 10_000;
  private static final Duration REMEMBERED = Duration.ofHours(1);
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");
  private static final Map<Route, List<String>> KINDS =
      new EnumMap<>(
          Map.of(
              Route.REGISTER_FILES, List.of("person", "residence", "permit"),
              Route.CODING_FILES, List.of("buildings", "dwellings", "divisions", "tenancy"),
              Route.UPLOADS, List.of("employment", "enterprise", "insurance")));

  private final ServiceClient services;
  private final Cache<String, Route> remembered =
      Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).expireAfterWrite(REMEMBERED).build();

  ImportJobRoutes(ServiceClient services) {
    this.services = services;
  }

  /** The routes to the services that import files. */
  static List<Route> all() {
    return List.copyOf(KINDS.keySet());
  }

  /** All kinds of files, in alphabetical order. */
  static List<String> kinds() {
    return KINDS.values().stream().flatMap(List::stream).sorted().toList();
  }

  /** Empty for a kind that no service imports. */
  static Optional<Route> ofKind(String kind) {
    return KINDS.entrySet().stream()
        .filter(route -> route.getValue().contains(kind))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * The route to the service that has the job, or that refuses the caller; empty where none of them
   * knows it.
   *
   * @param headers of the request, with the caller's token
   * @throws io.anju.gateway.resilience.ServiceUnavailableException where a service that may have it
   *     did not respond
   */
  Optional<Route> ofJob(String id, HttpHeaders headers) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    var known = Optional.ofNullable(remembered.getIfPresent(id));
    return known.isPresent()
        ? known
        : KINDS.keySet().stream().filter(route -> hasJob(route, id, headers)).findFirst();
  }

  private boolean hasJob(Route route, String id, HttpHeaders headers) {
    var request = new HttpHeaders();
    headers
        .getOrEmpty(HttpHeaders.AUTHORIZATION)
        .forEach(token -> request.add(HttpHeaders.AUTHORIZATION, token));
    try (var response = services.get(route, PATH + "/" + id, request)) {
      if (response.getStatusCode().is2xxSuccessful()) {
        remembered.put(id, route);
      }
      return response.status() != HttpStatus.NOT_FOUND.value();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
