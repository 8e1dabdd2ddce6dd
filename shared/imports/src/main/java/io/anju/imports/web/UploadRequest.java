package io.anju.imports.web;

import io.anju.imports.job.ContentRange;
import io.anju.imports.job.FileType;
import io.anju.imports.job.ImportKinds;
import io.anju.imports.job.ImportRequest;
import io.anju.imports.job.Mode;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * What a client asks for beside the file itself.
 *
 * @param range empty where the file comes whole
 */
record UploadRequest(ImportRequest request, Optional<ContentRange> range) {

  private static final List<String> MODES =
      Arrays.stream(Mode.values()).map(UploadRequest::name).toList();
  private static final Function<String, Optional<Mode>> MODE =
      text -> Arrays.stream(Mode.values()).filter(mode -> name(mode).equals(text)).findFirst();

  /** Everything wrong with the parameters and the range together. */
  static UploadRequest read(
      ImportKinds kinds, String kind, String mode, boolean confirmed, HttpHeaders headers) {
    var errors = new ArrayList<FieldError>();
    var schema = choice("kind", kind, kinds.names(), kinds::schema, errors);
    var importMode = mode == null ? Mode.DELTA : choice("mode", mode, MODES, MODE, errors);
    var range = range(headers, errors);
    if (!errors.isEmpty()) {
      throw new RegistryException(PlatformError.INVALID_REQUEST, errors);
    }
    return new UploadRequest(
        new ImportRequest(schema, importMode, type(headers.getContentType()), confirmed), range);
  }

  private static FileType type(MediaType type) {
    String subtype = type == null ? "" : type.getSubtype();
    return subtype.contains("ndjson")
        ? FileType.NDJSON
        : subtype.contains("spreadsheetml") ? FileType.XLSX : FileType.CSV;
  }

  /** Demanded where a file goes on. */
  static ContentRange range(HttpHeaders headers) {
    var errors = new ArrayList<FieldError>();
    var range = range(headers, errors);
    if (range.isEmpty() && errors.isEmpty()) {
      errors.add(FieldError.of(HttpHeaders.CONTENT_RANGE, "required", Map.of()));
    }
    return range.orElseThrow(() -> new RegistryException(PlatformError.INVALID_REQUEST, errors));
  }

  private static Optional<ContentRange> range(HttpHeaders headers, List<FieldError> errors) {
    return Optional.ofNullable(headers.getFirst(HttpHeaders.CONTENT_RANGE))
        .flatMap(header -> {
          var range = ContentRange.check(header);
          range
              .errors()
              .forEach(error -> errors.add(new FieldError(HttpHeaders.CONTENT_RANGE, error)));
          return range.value();
        });
  }

  /** Null where the errors then say why. */
  private static <T> T choice(
      String parameter,
      String text,
      List<String> allowed,
      Function<String, Optional<T>> named,
      List<FieldError> errors) {
    var found = Optional.ofNullable(text).flatMap(named);
    if (found.isEmpty()) {
      errors.add(
          text == null
              ? FieldError.of(parameter, "required", Map.of())
              : FieldError.of(
                  parameter, "not-one-of", Map.of("allowed", String.join(", ", allowed))));
    }
    return found.orElse(null);
  }

  private static String name(Mode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }
}
