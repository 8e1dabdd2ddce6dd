package io.anju.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses, before anything is changed, a request whose answer the client would not accept. Handlers
 * that declare what they produce are chosen by it already; the others answer with JSON.
 */
final class AcceptedForms {

  private AcceptedForms() {}

  static void require(HttpServletRequest request, HandlerMethod method)
      throws HttpMediaTypeNotAcceptableException {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (accept == null
        || accept.isBlank()
        || request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) != null
        || answersNothing(method)) {
      return;
    }
    var accepted = MediaType.parseMediaTypes(accept);
    if (accepted.stream().noneMatch(MediaType.APPLICATION_JSON::isCompatibleWith)) {
      throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
    }
  }

  private static boolean answersNothing(HandlerMethod method) {
    var type = ResolvableType.forMethodReturnType(method.getMethod());
    var body = type.resolve() == ResponseEntity.class ? type.getGeneric(0) : type;
    return body.resolve() == void.class || body.resolve() == Void.class;
  }
}
