package io.anju.platform.web;

import io.anju.codes.date.RegistryDates;
import io.anju.platform.error.ErrorBundle;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.FailureClassifier;
import io.anju.platform.readyourwrites.ReadYourWritesSignature;
import io.anju.platform.request.RequestBinder;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
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
  FileResponseConverter fileResponseConverter() {
    return new FileResponseConverter();
  }

  @Bean
  RequestBinder requestBinder() {
    return new RequestBinder();
  }

  @Bean
  WebMvcConfigurer argumentResolvers(
      JsonMapper json, RequestBinder binder, ObjectProvider<ReadYourWritesSignature> signatures) {
    // What has no key of the registry waits for nothing.
    var signature = Optional.ofNullable(signatures.getIfAvailable());
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestReaderResolver(new JsonBody(json), binder));
        resolvers.add(
            new RequestArgumentResolver(
                header -> signature.map(known -> known.authentic(header)).orElse("")));
      }

      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
            String.class, LocalDate.class, text -> RegistryDates.day(text.strip()).orThrow());
        registry.addConverter(
            String.class, YearMonth.class, text -> RegistryDates.month(text.strip()).orThrow());
        registry.addConverter(
            String.class, Instant.class, text -> RegistryDates.instant(text.strip()).orThrow());
      }
    };
  }
}
