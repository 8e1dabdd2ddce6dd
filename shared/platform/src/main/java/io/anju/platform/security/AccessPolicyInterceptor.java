package io.anju.platform.security;

import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Stands around every handler: the role must be {@link Allowed}, officials state why they look at
 * personal data, and what was refused or changed is recorded.
 */
final class AccessPolicyInterceptor implements HandlerInterceptor {

  private final AccessRecorder recorder;

  AccessPolicyInterceptor(AccessRecorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotAcceptableException {
    if (!(handler instanceof HandlerMethod method) || isOptionsHandler(request, method)) {
      return true;
    }
    AcceptedForms.require(request, method);
    var allowed = method.getMethodAnnotation(Allowed.class);
    if (allowed != null && allowed.unauthenticated()) {
      return true;
    }
    var caller = CurrentCaller.get();
    var personal = method.getMethodAnnotation(PersonalData.class);
    if (allowed == null
        || !(allowed.everyone() || Arrays.stream(allowed.value()).anyMatch(caller::has))) {
      recorder.recordRefusal(request, List.of());
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
    if (personal != null
        && personal.purpose().isEmpty()
        && caller.official()
        && caller.purpose().isEmpty()) {
      throw new RegistryException(PlatformError.PURPOSE_REQUIRED);
    }
    return true;
  }

  /**
   * What nothing recorded on the way: refusals by rules of a service, changes whose answer shows
   * nobody's data, looks at what is not there.
   */
  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (request.getUserPrincipal() == null
        || !(handler instanceof HandlerMethod method)
        || RecordedRequest.of(request).isPresent()) {
      return;
    }
    int status = response.getStatus();
    if (status == HttpServletResponse.SC_FORBIDDEN) {
      recorder.recordRefusal(request, List.of());
    } else if (status == HttpServletResponse.SC_NOT_FOUND
        && method.hasMethodAnnotation(PersonalData.class)) {
      recorder.recordNothingFound(request);
    } else if (status / 100 == 2 && RecordedRequest.changes(request)) {
      recorder.recordChange(request, List.of());
    }
  }

  /** Spring's own answer to OPTIONS, which names the methods of a path and reads nothing. */
  private static boolean isOptionsHandler(HttpServletRequest request, HandlerMethod method) {
    return request.getMethod().equals("OPTIONS")
        && RequestMappingInfoHandlerMapping.class
            .getPackage()
            .equals(method.getBeanType().getPackage());
  }
}
