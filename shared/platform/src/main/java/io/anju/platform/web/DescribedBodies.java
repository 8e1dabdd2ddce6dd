package io.anju.platform.web;

import io.anju.platform.request.Body;
import io.anju.platform.request.binding.RequestBinder;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes bodies as the {@link RequestBinder} reads them, instead of as Java declares them. */
final class DescribedBodies {

  private final Map<String, Schema<?>> components = Collections.synchronizedMap(new TreeMap<>());
  private final RequestBinder binder;

  DescribedBodies(RequestBinder binder) {
    this.binder = binder;
  }

  void describe(Operation operation, HandlerMethod handler) {
    Arrays.stream(handler.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(Body.class))
        .map(MethodParameter::getParameter)
        .map(this::schema)
        .forEach(schema ->
            operation.setRequestBody(
                new RequestBody()
                    .content(
                        new Content()
                            .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_JSON_VALUE,
                                new MediaType().schema(schema)))));
  }

  private Schema<?> schema(Parameter body) {
    var found = new TreeMap<String, Schema<?>>();
    var schema = binder.schema(body, found);
    found.forEach((name, object) -> {
      var known = components.putIfAbsent(name, object);
      if (known != null && !known.equals(object)) {
        throw new IllegalStateException("two requests are named " + name);
      }
    });
    return schema;
  }

  void describe(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(new Components());
    }
    components.forEach(api.getComponents()::addSchemas);
  }
}
