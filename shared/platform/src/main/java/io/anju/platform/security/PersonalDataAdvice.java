package io.anju.platform.security;

import io.anju.contract.ledger.AccessAction;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.access.FileResponse;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.RecordedQuestion;
import io.anju.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Between a handler of personal data and its answer: no record, no answer. */
@RestControllerAdvice
final class PersonalDataAdvice implements ResponseBodyAdvice<Object> {

  private final AccessRecorder recorder;

  PersonalDataAdvice(AccessRecorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public boolean supports(
      MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
    return handler.hasMethodAnnotation(PersonalData.class);
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter handler,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    var servlet = ((ServletServerHttpRequest) request).getServletRequest();
    var unmasked = RecordedRequest.unmasked(servlet);
    if (body instanceof RecordedQuestion asked) {
      recorder.recordQuestion(servlet, asked, unmasked, purposeOf(handler));
    } else {
      recorder.recordAnswer(
          servlet, actionOf(servlet, body), personsIn(body), unmasked, purposeOf(handler));
    }
    return body;
  }

  private static AccessAction actionOf(HttpServletRequest request, @Nullable Object body) {
    if (RecordedRequest.changes(request)) {
      return AccessAction.WRITTEN;
    }
    return body instanceof FileResponse ? AccessAction.EXPORTED : AccessAction.READ;
  }

  private static String purposeOf(MethodParameter handler) {
    return Objects.requireNonNull(
            handler.getMethodAnnotation(PersonalData.class), "supported without the annotation")
        .purpose();
  }

  private static Collection<String> personsIn(@Nullable Object body) {
    return switch (body) {
      case null -> List.of();
      case AboutPersons known -> known.aboutPersons();
      case Page<?> page ->
          page.items().stream()
              .map(PersonalDataAdvice::personsIn)
              .flatMap(Collection::stream)
              .distinct()
              .toList();
      default ->
          throw new IllegalStateException(
              body.getClass().getName() + " does not say whom it is about");
    };
  }
}
