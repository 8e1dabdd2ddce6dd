package io.anju.platform.web;

import io.anju.platform.request.Body;
import io.anju.platform.request.PathVariables;
import io.anju.platform.request.binding.RequestBinder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * Reads a request's JSON into what a handler declares as its {@link Body}, or into a {@link
 * JsonNode} where the body is a format of its own.
 */
final class BodyResolver implements HandlerMethodArgumentResolver {

  private final JsonBody bodies;
  private final RequestBinder binder;

  BodyResolver(JsonBody bodies, RequestBinder binder) {
    this.bodies = bodies;
    this.binder = binder;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == JsonNode.class
        || parameter.hasParameterAnnotation(Body.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws IOException, HttpMediaTypeNotSupportedException {
    var root =
        bodies.read(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    return parameter.getParameterType() == JsonNode.class
        ? root
        : binder.bind(root, parameter.getParameter(), pathVariables(request));
  }

  @SuppressWarnings("unchecked")
  private static PathVariables pathVariables(NativeWebRequest request) {
    var variables =
        (Map<String, String>)
            request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    return variables == null ? PathVariables.NONE : new PathVariables(variables);
  }
}
