package io.anju.platform.web;

import io.anju.platform.request.Body;
import io.anju.platform.request.binding.RequestBinder;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes the records that bodies are bound to as the {@link RequestBinder} reads them, instead
 * of as Java declares them.
 */
final class DescribedBodies {

  private final Set<Class<?>> types = ConcurrentHashMap.newKeySet();
  private final RequestBinder binder;

  DescribedBodies(RequestBinder binder) {
    this.binder = binder;
  }

  void found(HandlerMethod handler) {
    Arrays.stream(handler.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(Body.class))
        .map(MethodParameter::getParameterType)
        .forEach(types::add);
  }

  void describe(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(new Components());
    }
    types.forEach(type -> binder.schemas(type).forEach(api.getComponents()::addSchemas));
  }
}
