package io.anju.platform.web;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a request's JSON into a {@link RequestReader} (an object) or a {@link JsonNode} (where a
 * list is welcome too). No body at all says as much as an empty object: some changes need no more
 * words than their path.
 */
final class RequestReaderResolver implements HandlerMethodArgumentResolver {

  private final ObjectReader json;

  RequestReaderResolver(JsonMapper json) {
    this.json =
        json.readerFor(JsonNode.class)
            .with(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == RequestReader.class
        || parameter.getParameterType() == JsonNode.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders)
      throws IOException, HttpMediaTypeNotSupportedException {
    var http = request.getNativeRequest(jakarta.servlet.http.HttpServletRequest.class);
    byte[] body = http.getInputStream().readAllBytes();
    if (body.length == 0) {
      return parameter.getParameterType() == RequestReader.class
          ? RequestReader.of(json.createObjectNode())
          : json.createObjectNode();
    }
    var type =
        http.getContentType() == null ? null : MediaType.parseMediaType(http.getContentType());
    if (type == null
        || !(MediaType.APPLICATION_JSON.includes(type) || type.getSubtype().endsWith("+json"))) {
      throw new HttpMediaTypeNotSupportedException(
          type, java.util.List.of(MediaType.APPLICATION_JSON));
    }
    JsonNode root = read(body);
    return parameter.getParameterType() == RequestReader.class ? RequestReader.of(root) : root;
  }

  private JsonNode read(byte[] body) {
    try {
      JsonNode root = json.readValue(body);
      if (root == null || root.isMissingNode()) {
        throw malformed("1", "1");
      }
      return root;
    } catch (JacksonException unreadable) {
      var at = unreadable.getLocation();
      throw at == null
          ? malformed("1", "1")
          : malformed(Integer.toString(at.getLineNr()), Integer.toString(at.getColumnNr()));
    }
  }

  private static RegistryException malformed(String line, String column) {
    return new RegistryException(
        PlatformError.MALFORMED_REQUEST, Map.of("line", line, "column", column));
  }
}
