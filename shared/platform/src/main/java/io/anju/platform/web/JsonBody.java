package io.anju.platform.web;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a request's body as strict JSON. A body that is absent is read as an empty object: some
 * changes are fully described by their path.
 */
final class JsonBody {

  private final ObjectReader json;

  JsonBody(JsonMapper json) {
    this.json =
        json.readerFor(JsonNode.class)
            .with(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
  }

  JsonNode read(HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
    byte[] body = request.getInputStream().readAllBytes();
    if (body.length == 0) {
      return json.createObjectNode();
    }
    var type =
        request.getContentType() == null
            ? null
            : MediaType.parseMediaType(request.getContentType());
    if (type == null
        || !(MediaType.APPLICATION_JSON.includes(type) || type.getSubtype().endsWith("+json"))) {
      throw new HttpMediaTypeNotSupportedException(type, List.of(MediaType.APPLICATION_JSON));
    }
    return parse(body);
  }

  private JsonNode parse(byte[] body) {
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
