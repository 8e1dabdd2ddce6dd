package io.anju.gateway.composition;

import io.anju.gateway.proxy.ProxiedResponse;
import io.anju.gateway.resilience.ServiceUnavailableException;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.micrometer.core.instrument.Counter;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Responds with a view composed from the owning services when the overview is unavailable, within
 * two seconds in total.
 */
final class ComposedViewFallbackFilter
    implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  /**
   * The ids that are put into paths of the owning services; only the overview reports what is wrong
   * with another id.
   */
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{1,64}");

  private static final Pattern FIELDS = Pattern.compile("[a-z,]{1,64}");

  private final ViewComposer composer;
  private final Function<ServerRequest, Optional<String>> subjectId;
  private final OwningServiceClient owningServices;
  private final JsonMapper json;
  private final Counter fallbacks;

  /**
   * @param subjectId the personId or dwellingCode of the request
   */
  ComposedViewFallbackFilter(
      ViewComposer composer,
      Function<ServerRequest, Optional<String>> subjectId,
      OwningServiceClient owningServices,
      JsonMapper json,
      Counter fallbacks) {
    this.composer = composer;
    this.subjectId = subjectId;
    this.owningServices = owningServices;
    this.json = json;
    this.fallbacks = fallbacks;
  }

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> proxied)
      throws Exception {
    try {
      var response = proxied.handle(request);
      if (!response.statusCode().is5xxServerError()) {
        return response;
      }
      if (response instanceof ProxiedResponse failed) {
        failed.close();
      }
      return compose(request);
    } catch (ServiceUnavailableException unavailable) {
      return compose(request);
    }
  }

  private ServerResponse compose(ServerRequest request) {
    String targetId =
        subjectId
            .apply(request)
            .filter(candidate -> ID.matcher(candidate).matches())
            .orElseThrow(() -> new RegistryException(PlatformError.UNAVAILABLE));
    String unmask =
        request.param("unmask").filter(fields -> FIELDS.matcher(fields).matches()).orElse(null);
    var results =
        owningServices.fetch(
            composer.partRequests(targetId, unmask), request.headers().asHttpHeaders());
    if (results.get(composer.owningPart()) instanceof PartResult.Rejected(var response)) {
      return ProxiedResponse.problemOf(response);
    }
    var view = composer.compose(targetId, results);
    if (!view.hasCompleteSource()) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    fallbacks.increment();
    return ServerResponse.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.writeValueAsString(view.toJson()));
  }
}
