package io.anju.intake.web;

import io.anju.intake.job.FileType;
import io.anju.intake.job.Mode;
import io.anju.intake.job.Offers;
import io.anju.intake.job.Order;
import io.anju.intake.job.Range;
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
record OrderRequest(Order order, Optional<Range> range) {

  private static final List<String> MODES = Arrays.stream(Mode.values()).map(OrderRequest::name).toList();
  private static final Function<String, Optional<Mode>> MODE =
      text -> Arrays.stream(Mode.values()).filter(mode -> name(mode).equals(text)).findFirst();

  /** Everything wrong with the parameters and the range together. */
  static OrderRequest read(Offers offers, String kind, String mode, boolean confirmed, HttpHeaders headers) {
    var errors = new ArrayList<FieldError>();
    var what = choice("kind", kind, offers.names(), offers::kind, errors);
    var how = mode == null ? Mode.DELTA : choice("mode", mode, MODES, MODE, errors);
    var range = range(headers, errors);
    if (!errors.isEmpty()) {
      throw new RegistryException(PlatformError.INVALID_REQUEST, errors);
    }
    return new OrderRequest(new Order(what, how, type(headers.getContentType()), confirmed), range);
  }

  private static FileType type(MediaType type) {
    String subtype = type == null ? "" : type.getSubtype();
    return subtype.contains("ndjson") ? FileType.NDJSON : subtype.contains("spreadsheetml") ? FileType.XLSX : FileType.CSV;
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

  /** Null where the errors then say why. */
  private static <T> T choice(String parameter, String text, List<String> allowed, Function<String, Optional<T>> named,
      List<FieldError> errors) {
    var found = Optional.ofNullable(text).flatMap(named);
    if (found.isEmpty()) {
      errors.add(text == null ? FieldError.of(parameter, "required", Map.of())
          : FieldError.of(parameter, "not-one-of", Map.of("allowed", String.join(", ", allowed))));
    }
    return found.orElse(null);
  }

  private static String name(Mode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }
}
