package io.anju.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The {@code Content-Type} of a request, whose letter case and parameters do not matter. */
public final class ContentType {

  private ContentType() {}

  /** Empty where there is none, or none that can be read: one with wildcards neither. */
  public static Optional<MediaType> of(HttpServletRequest request) {
    String header = request.getContentType();
    if (header == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(MediaType.parseMediaType(header)).filter(MediaType::isConcrete);
    } catch (InvalidMediaTypeException unreadable) {
      return Optional.empty();
    }
  }

  /** {@code application/json} and {@code …+json}; not lines of JSON, which are a file. */
  public static boolean isJson(HttpServletRequest request) {
    return of(request)
        .filter(type ->
            type.getType().equalsIgnoreCase("application")
                && (type.getSubtype().equalsIgnoreCase("json")
                    || "json".equalsIgnoreCase(type.getSubtypeSuffix())))
        .isPresent();
  }
}
