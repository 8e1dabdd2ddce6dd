package io.anju.platform.security;

import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Stands before every handler: the role must be {@link Allowed}, and officials state why they look
 * at personal data.
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
      if (personal != null) {
        recorder.recordRefusal(request, java.util.List.of());
      }
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

  /** Spring's own answer to OPTIONS, which names the methods of a path and reads nothing. */
  private static boolean isOptionsHandler(HttpServletRequest request, HandlerMethod method) {
    return request.getMethod().equals("OPTIONS")
        && RequestMappingInfoHandlerMapping.class
            .getPackage()
            .equals(method.getBeanType().getPackage());
  }
}
