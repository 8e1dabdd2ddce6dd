package io.anju.platform.web;

import io.anju.platform.access.Unmasking;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.ReadYourWritesToken;
import io.anju.platform.request.Body;
import io.anju.platform.request.binding.RequestBinder;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import tools.jackson.databind.JsonNode;

/**
 * Describes what handlers read from headers, the query and the body as what a client sends, not as
 * Java's parameters.
 */
@Configuration(proxyBeanMethods = false)
public class ApiDescriptionConfiguration {

  @Bean
  DescribedBodies describedBodies(RequestBinder binder) {
    return new DescribedBodies(binder);
  }

  @Bean
  ModelResolver describedTypes(ObjectMapperProvider mappers) {
    return new ModelResolver(mappers.jsonMapper(), new NestedSchemaNames())
        .openapi31(mappers.isOpenapi31());
  }

  @Bean
  OperationCustomizer describedArguments(DescribedBodies bodies) {
    SpringDocUtils.getConfig()
        .addAnnotationsToIgnore(Body.class)
        .addRequestWrapperToIgnore(
            JsonNode.class,
            ExpectedVersion.class,
            PageRequest.class,
            Unmasking.class,
            ReadYourWritesTokens.class);
    return (operation, handler) -> {
      Arrays.stream(handler.getMethodParameters())
          .forEach(parameter -> describe(operation, parameter));
      bodies.describe(operation, handler);
      return operation;
    };
  }

  @Bean
  OpenApiCustomizer namedDescription(
      @Value("${spring.application.name}") String service, DescribedBodies bodies) {
    return api -> {
      api.setInfo(new Info().title("Anju 安居: " + service).version("v1"));
      bodies.describe(api);
      api.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .flatMap(operation -> Stream.ofNullable(operation.getParameters()).flatMap(List::stream))
          .forEach(ApiDescriptionConfiguration::writtenAsText);
    };
  }

  /** A code or an id is a record here, and text in an address. */
  private static void writtenAsText(Parameter parameter) {
    if (parameter.getSchema() != null && parameter.getSchema().get$ref() != null) {
      parameter.setSchema(new StringSchema());
    }
  }

  private static void describe(Operation operation, MethodParameter parameter) {
    Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
    if (type == ExpectedVersion.class) {
      withoutQueryParameter(operation, parameter);
      operation.addParametersItem(
          new HeaderParameter()
              .name("If-Match")
              .required(!parameter.isOptional())
              .description("the ETag the change relies on")
              .schema(new StringSchema()));
    } else if (type == Unmasking.class) {
      operation.addParametersItem(
          new QueryParameter()
              .name("unmask")
              .description("name,document,phone")
              .schema(new StringSchema()));
    } else if (type == ReadYourWritesTokens.class) {
      operation.addParametersItem(
          new HeaderParameter()
              .name(ReadYourWritesToken.HEADER)
              .description("writes to wait for, as they were answered")
              .schema(new StringSchema()));
    } else if (type == PageRequest.class) {
      operation.addParametersItem(new QueryParameter().name("limit").schema(new IntegerSchema()));
      operation.addParametersItem(
          new QueryParameter()
              .name("after")
              .description("the cursor of the page before")
              .schema(new StringSchema()));
    }
  }

  /**
   * What is ignored as a parameter's type is still taken for one of the query inside an Optional.
   */
  private static void withoutQueryParameter(Operation operation, MethodParameter parameter) {
    if (operation.getParameters() != null) {
      operation
          .getParameters()
          .removeIf(one ->
              "query".equals(one.getIn()) && one.getName().equals(parameter.getParameterName()));
    }
  }
}
