package io.anju.gateway.importjob;

import io.anju.gateway.proxy.ServiceClient;
import io.anju.gateway.resilience.ServiceUnavailableException;
import io.anju.gateway.service.Route;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.PageRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One list of the import jobs that the caller sent to any service, the newest first. */
@RestController
final class ImportJobListController {

  private static final List<String> FORWARDED =
      List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE);

  private final ServiceClient services;
  private final JsonMapper json;

  ImportJobListController(ServiceClient services, JsonMapper json) {
    this.services = services;
    this.json = json;
  }

  /**
   * A page of jobs.
   *
   * @param unavailable the services that did not respond, whose jobs are missing here
   */
  record ImportJobPage(List<JsonNode> items, @Nullable String next, List<String> unavailable) {}

  /** A job and the route to its service. */
  private record Listed(Route route, JsonNode job) {
    String id() {
      return job.path("jobId").asString();
    }

    Instant startedAt() {
      return Instant.parse(job.path("startedAt").asString());
    }
  }

  @GetMapping(ImportJobRoutes.PATH)
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.LABOUR_CLERK})
  ImportJobPage list(PageRequest page, @RequestHeader HttpHeaders headers) {
    var position = ImportJobPosition.parse(page.after());
    var found = new ArrayList<Listed>();
    var unavailable = new ArrayList<String>();
    boolean more = false;
    for (var route : ImportJobRoutes.all()) {
      try {
        var part = fetch(route, page.limit(), position.of(route), headers);
        part.path("items").forEach(job -> found.add(new Listed(route, job)));
        more |= !part.path("next").isNull();
      } catch (ServiceUnavailableException _) {
        unavailable.add(route.service().code());
      }
    }
    if (unavailable.size() == ImportJobRoutes.all().size()) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    var shown =
        found.stream()
            .sorted(Comparator.comparing(Listed::startedAt).reversed())
            .limit(page.limit())
            .toList();
    for (var listed : shown) {
      position = position.after(listed.route(), listed.id());
    }
    return new ImportJobPage(
        shown.stream().map(Listed::job).toList(),
        more || shown.size() < found.size() ? PageRequest.cursor(position.toString()) : null,
        unavailable);
  }

  private JsonNode fetch(Route route, int limit, Optional<String> after, HttpHeaders headers) {
    var forwarded = new HttpHeaders();
    FORWARDED.forEach(
        name -> headers.getOrEmpty(name).forEach(value -> forwarded.add(name, value)));
    String path =
        ImportJobRoutes.PATH
            + "?limit="
            + limit
            + after.map(id -> "&after=" + PageRequest.cursor(id)).orElse("");
    try (var response = services.get(route, path, forwarded)) {
      if (!response.getStatusCode().is2xxSuccessful()) {
        throw new RegistryException(PlatformError.UNAVAILABLE);
      }
      return json.readTree(response.bufferedBody());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
