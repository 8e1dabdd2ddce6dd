package io.anju.platform.web;

import io.anju.platform.error.ErrorBundle;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.FailureClassifier;
import io.anju.platform.request.binding.RequestBinder;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** HTTP in and out. */
@Configuration(proxyBeanMethods = false)
@Import(ExceptionAdvice.class)
public class WebConfiguration {

  @Bean
  ErrorTexts errorTexts(
      @Value("${spring.application.name}") String part, ObjectProvider<ErrorBundle> shared) {
    return new ErrorTexts(part, shared.orderedStream().toArray(ErrorBundle[]::new));
  }

  @Bean
  ProblemWriter problemWriter(ErrorTexts texts, JsonMapper json, MeterRegistry meters) {
    return new ProblemWriter(texts, json, meters);
  }

  @Bean
  ExceptionMapper exceptionMapper(ObjectProvider<FailureClassifier> classifiers) {
    return new ExceptionMapper(classifiers.stream().toList());
  }

  @Bean
  FilterRegistrationBean<FilterExceptionHandler> filterExceptionHandler(
      ProblemWriter problems, ExceptionMapper exceptions) {
    var registration =
        new FilterRegistrationBean<>(new FilterExceptionHandler(problems, exceptions));
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 40);
    return registration;
  }

  @Bean
  FilterRegistrationBean<BodyBufferingFilter> bodyBufferingFilter(
      ProblemWriter problems, @Value("${anju.web.body-limit:1048576}") int limit) {
    var registration = new FilterRegistrationBean<>(new BodyBufferingFilter(limit, problems));
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
    return registration;
  }

  @Bean
  FileResponseConverter fileResponseConverter() {
    return new FileResponseConverter();
  }

  @Bean
  RequestBinder requestBinder(Clock clock) {
    return new RequestBinder(clock);
  }

  @Bean
  WebMvcConfigurer argumentResolvers(JsonMapper json, RequestBinder binder) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestReaderResolver(new JsonBody(json), binder));
        resolvers.add(new RequestArgumentResolver());
      }
    };
  }
}
