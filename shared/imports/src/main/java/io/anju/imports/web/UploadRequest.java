package io.anju.imports.web;

import io.anju.imports.FileType;
import io.anju.imports.ImportKinds;
import io.anju.imports.ImportRequest;
import io.anju.imports.Mode;
import io.anju.imports.position.ContentRange;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The parameters of an upload.
 *
 * @param range empty where the file is sent whole
 */
record UploadRequest(ImportRequest request, Optional<ContentRange> range) {

  private static final List<String> MODES =
      Arrays.stream(Mode.values()).map(UploadRequest::name).toList();
  private static final Function<String, Optional<Mode>> MODE =
      text -> Arrays.stream(Mode.values()).filter(mode -> name(mode).equals(text)).findFirst();

  /** Reads the parameters and the range, reporting all errors together. */
  static UploadRequest read(
      ImportKinds kinds,
      @Nullable String kind,
      @Nullable String mode,
      boolean confirmed,
      HttpHeaders headers) {
    var errors = new ArrayList<FieldError>();
    var schema = choice("kind", kind, kinds.names(), kinds::schema, errors);
    var importMode =
        mode == null ? Optional.of(Mode.DELTA) : choice("mode", mode, MODES, MODE, errors);
    var range = range(headers, errors);
    if (!errors.isEmpty()) {
      throw new RegistryException(PlatformError.INVALID_REQUEST, errors);
    }
    return new UploadRequest(
        new ImportRequest(
            schema.orElseThrow(),
            importMode.orElseThrow(),
            type(headers.getContentType()),
            confirmed),
        range);
  }

  private static FileType type(@Nullable MediaType type) {
    String subtype = type == null ? "" : type.getSubtype();
    return subtype.contains("ndjson")
        ? FileType.NDJSON
        : subtype.contains("spreadsheetml") ? FileType.XLSX : FileType.CSV;
  }

  /** The range, which is required to resume an upload. */
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

  /** Empty where an error was added. */
  private static <T> Optional<T> choice(
      String parameter,
      @Nullable String text,
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
    return found;
  }

  private static String name(Mode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }
}
