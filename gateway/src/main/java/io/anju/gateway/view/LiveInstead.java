package io.anju.gateway.view;

import io.anju.gateway.guard.ServiceAwayException;
import io.anju.gateway.passage.PassedOn;
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

/** Where the kept view cannot be had, the live one instead, within the same two seconds. */
final class LiveInstead implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  /** What may stand in the paths of the owning services: a refused id is for the overview to explain. */
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{1,64}");
  private static final Pattern FIELDS = Pattern.compile("[a-z,]{1,64}");

  private final Subject subject;
  private final Function<ServerRequest, Optional<String>> id;
  private final OwningServices services;
  private final JsonMapper json;
  private final Counter composed;

  /** @param id whom or what the request is about */
  LiveInstead(Subject subject, Function<ServerRequest, Optional<String>> id, OwningServices services, JsonMapper json,
      Counter composed) {
    this.subject = subject;
    this.id = id;
    this.services = services;
    this.json = json;
    this.composed = composed;
  }

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> kept) throws Exception {
    try {
      var response = kept.handle(request);
      if (!response.statusCode().is5xxServerError()) {
        return response;
      }
      if (response instanceof PassedOn failed) {
        failed.close();
      }
      return live(request);
    } catch (ServiceAwayException away) {
      return live(request);
    }
  }

  private ServerResponse live(ServerRequest request) {
    String about = id.apply(request).filter(known -> ID.matcher(known).matches())
        .orElseThrow(() -> new RegistryException(PlatformError.UNAVAILABLE));
    String unmask = request.param("unmask").filter(fields -> FIELDS.matcher(fields).matches()).orElse(null);
    var answers = services.ask(subject.questions(about, unmask), request.headers().asHttpHeaders());
    if (answers.get(subject.owner()) instanceof Asked.Refused(var refusal)) {
      return PassedOn.refusal(refusal);
    }
    var view = subject.view(about, answers);
    if (!view.worthShowing()) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    composed.increment();
    return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(view.whole()));
  }
}
