package io.anju.employment.sync.web;

import io.anju.employment.sync.FileType;
import io.anju.employment.sync.Order;
import io.anju.employment.sync.Range;
import io.anju.employment.sync.SyncKind;
import io.anju.employment.sync.SyncMode;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/**
 * What a client asks for beside the file itself.
 *
 * @param range empty where the file comes whole
 */
record OrderRequest(Order order, Optional<Range> range) {

  /** Everything wrong with the parameters and the range together. */
  static OrderRequest read(String kind, String mode, boolean confirmed, HttpHeaders headers) {
    var errors = new ArrayList<FieldError>();
    var what = choice("kind", kind, SyncKind.class, errors);
    var how = mode == null ? SyncMode.DELTA : choice("mode", mode, SyncMode.class, errors);
    var range = range(headers, errors);
    if (!errors.isEmpty()) {
      throw new RegistryException(PlatformError.INVALID_REQUEST, errors);
    }
    boolean ndjson = headers.getContentType() != null && headers.getContentType().getSubtype().contains("ndjson");
    return new OrderRequest(new Order(what, how, ndjson ? FileType.NDJSON : FileType.CSV, confirmed), range);
  }

  /** Demanded where a file goes on. */
  static Range range(HttpHeaders headers) {
    var errors = new ArrayList<FieldError>();
    var range = range(headers, errors);
    if (range.isEmpty() && errors.isEmpty()) {
      errors.add(FieldError.of(HttpHeaders.CONTENT_RANGE, "required", Map.of()));
    }
    return range.orElseThrow(() -> new RegistryException(PlatformError.INVALID_REQUEST, errors));
  }

  private static Optional<Range> range(HttpHeaders headers, List<FieldError> errors) {
    return Optional.ofNullable(headers.getFirst(HttpHeaders.CONTENT_RANGE)).flatMap(header -> {
      var range = Range.check(header);
      range.flaws().forEach(flaw -> errors.add(new FieldError(HttpHeaders.CONTENT_RANGE, flaw)));
      return range.value();
    });
  }

  private static <E extends Enum<E>> E choice(String parameter, String text, Class<E> choices, List<FieldError> errors) {
    var found = Arrays.stream(choices.getEnumConstants()).filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(text)).findFirst();
    if (found.isEmpty()) {
      var allowed = Arrays.stream(choices.getEnumConstants()).map(choice -> choice.name().toLowerCase(Locale.ROOT));
      errors.add(text == null ? FieldError.of(parameter, "required", Map.of())
          : FieldError.of(parameter, "not-one-of", Map.of("allowed", allowed.collect(Collectors.joining(", ")))));
    }
    return found.orElse(null);
  }
}
