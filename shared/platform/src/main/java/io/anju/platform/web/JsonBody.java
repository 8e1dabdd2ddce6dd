package io.anju.platform.web;

import io.anju.platform.error.FieldError;
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
    if (!ContentType.isJson(request)) {
      if (request.getInputStream().read() >= 0) {
        throw new HttpMediaTypeNotSupportedException(
            ContentType.of(request).orElse(null), List.of(MediaType.APPLICATION_JSON));
      }
      return json.createObjectNode();
    }
    byte[] body = request.getInputStream().readAllBytes();
    return body.length == 0 ? json.createObjectNode() : parse(body);
  }

  private JsonNode parse(byte[] body) {
    JsonNode root;
    try {
      root = json.readValue(body);
    } catch (JacksonException unreadable) {
      var at = unreadable.getLocation();
      throw at == null ? malformed(1, 1) : malformed(at.getLineNr(), at.getColumnNr());
    } catch (ArithmeticException | NumberFormatException extreme) {
      // A number whose exponent no decimal can have.
      throw malformed(1, 1);
    }
    if (root == null || root.isMissingNode()) {
      throw malformed(1, 1);
    }
    var errors = JsonText.errors(root);
    if (!errors.isEmpty()) {
      throw new RegistryException(PlatformError.INVALID_REQUEST, errors);
    }
    return root;
  }

  private static RegistryException malformed(int line, int column) {
    var place = Map.of("line", Integer.toString(line), "column", Integer.toString(column));
    return new RegistryException(
        PlatformError.MALFORMED_REQUEST,
        place,
        List.of(FieldError.of("", "malformed-json", place)));
  }
}
