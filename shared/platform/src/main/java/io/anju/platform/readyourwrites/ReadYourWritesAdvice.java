package io.anju.platform.readyourwrites;

import io.anju.platform.aggregate.ReadYourWritesToken;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Signs the {@code Anju-Seen} of every answer. */
@RestControllerAdvice
final class ReadYourWritesAdvice implements ResponseBodyAdvice<Object> {

  private final ReadYourWritesSignature signature;

  ReadYourWritesAdvice(ReadYourWritesSignature signature) {
    this.signature = signature;
  }

  @Override
  public boolean supports(
      MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter handler,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    String token = response.getHeaders().getFirst(ReadYourWritesToken.HEADER);
    if (token != null) {
      response.getHeaders().set(ReadYourWritesToken.HEADER, signature.sign(token));
    }
    return body;
  }
}
