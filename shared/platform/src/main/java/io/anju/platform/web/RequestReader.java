package io.anju.platform.web;

import io.anju.codes.date.RegistryDates;
import io.anju.codes.validation.Checked;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A request's JSON object, read field by field into the domain's own values. All errors are
 * collected and reported at once by {@link #complete()}; until then a field that could not be read
 * is null (or empty, for lists). New bodies are records, see {@link
 * io.anju.platform.request.RequestBinder}.
 */
public final class RequestReader extends RequestFields {

  private static final int TEXT_LIMIT = 500;

  private final List<RequestReader> children = new ArrayList<>();

  RequestReader(JsonNode node, String path, List<FieldError> errors) {
    super(node, path, errors);
  }

  /**
   * @param root any JSON; what is not an object is refused as a whole
   */
  public static RequestReader of(JsonNode root) {
    var reader = new RequestReader(root, "", new ArrayList<>());
    if (!root.isObject()) {
      throw new RegistryException(
          PlatformError.INVALID_REQUEST,
          List.of(FieldError.of("", "wrong-type", Map.of("expected", "object"))));
    }
    return reader;
  }

  public String text(String field) {
    return optionalText(field).orElseGet(() -> missing(field));
  }

  /** For what is longer than 500 characters by its nature, such as a signed credential. */
  public String longText(String field, int limit) {
    return optionalText(field, limit).orElseGet(() -> missing(field));
  }

  /** Blank counts as absent. At most 500 characters. */
  public Optional<String> optionalText(String field) {
    return optionalText(field, TEXT_LIMIT);
  }

  private Optional<String> optionalText(String field, int limit) {
    return present(field)
        .flatMap(value -> {
          if (!value.isString()) {
            return wrongType(field, "string");
          }
          String text = value.stringValue().strip();
          if (text.length() > limit) {
            reject(field, "too-long", Map.of("max", Integer.toString(limit)));
            return Optional.empty();
          }
          return text.isEmpty() ? Optional.empty() : Optional.of(text);
        });
  }

  /** A code or number with a check of its own; every error found is reported for the field. */
  public <T> T code(String field, Function<String, Checked<T>> check) {
    return optionalCode(field, check).orElseGet(() -> missing(field));
  }

  public <T> Optional<T> optionalCode(String field, Function<String, Checked<T>> check) {
    return optionalText(field).flatMap(text -> checked(field, text, check));
  }

  public <E extends Enum<E>> E choice(String field, Class<E> choices) {
    return optionalChoice(field, choices).orElseGet(() -> missing(field));
  }

  public <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> choices) {
    return optionalText(field)
        .flatMap(text -> {
          var found =
              Arrays.stream(choices.getEnumConstants())
                  .filter(choice -> choice.name().equals(text))
                  .findFirst();
          if (found.isEmpty()) {
            reject(
                field,
                "not-one-of",
                Map.of(
                    "allowed",
                    Arrays.stream(choices.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", "))));
          }
          return found;
        });
  }

  public LocalDate date(String field) {
    return optionalDate(field).orElseGet(() -> missing(field));
  }

  public Optional<LocalDate> optionalDate(String field) {
    return optionalCode(field, RegistryDates::day);
  }

  /** Yuan: not negative, at most two decimals, below a thousand million. */
  public BigDecimal money(String field) {
    return number(field)
        .map(amount -> {
          if (amount.signum() < 0
              || amount.stripTrailingZeros().scale() > 2
              || amount.precision() - amount.scale() > 9) {
            reject(field, "not-money");
            return null;
          }
          return amount.setScale(2);
        })
        .orElseGet(() -> missing(field));
  }

  public Optional<BigDecimal> optionalNumber(String field, BigDecimal min, BigDecimal max) {
    return number(field).filter(value -> within(field, value, min, max));
  }

  public Optional<Integer> optionalWhole(String field, int min, int max) {
    return number(field)
        .flatMap(value -> {
          if (value.stripTrailingZeros().scale() > 0) {
            return wrongType(field, "integer");
          }
          return within(field, value, BigDecimal.valueOf(min), BigDecimal.valueOf(max))
              ? Optional.of(value.intValue())
              : Optional.empty();
        });
  }

  public Boolean flag(String field) {
    return optionalFlag(field).orElseGet(() -> missing(field));
  }

  public Optional<Boolean> optionalFlag(String field) {
    return present(field)
        .flatMap(value ->
            value.isBoolean() ? Optional.of(value.booleanValue()) : wrongType(field, "boolean"));
  }

  public RequestReader object(String field) {
    return optionalObject(field)
        .orElseGet(() -> {
          missing(field);
          return child(
              tools.jackson.databind.node.JsonNodeFactory.instance.objectNode(),
              pathOf(field),
              new ArrayList<>());
        });
  }

  public Optional<RequestReader> optionalObject(String field) {
    return present(field)
        .flatMap(value ->
            value.isObject()
                ? Optional.of(child(value, pathOf(field), errors))
                : wrongType(field, "object"));
  }

  /** The objects of a list; absent counts as empty. */
  public List<RequestReader> objects(String field, int min, int max) {
    var readers = new ArrayList<RequestReader>();
    var items = items(field, min, max);
    for (int i = 0; i < items.size(); i++) {
      String place = field + "[" + i + "]";
      if (items.get(i).isObject()) {
        readers.add(child(items.get(i), pathOf(place), errors));
      } else {
        wrongType(place, "object");
      }
    }
    return readers;
  }

  /** The codes of a list of strings; absent counts as empty. */
  public <T> List<T> codes(String field, int min, int max, Function<String, Checked<T>> check) {
    var codes = new ArrayList<T>();
    var items = items(field, min, max);
    for (int i = 0; i < items.size(); i++) {
      String place = field + "[" + i + "]";
      if (items.get(i).isString()) {
        checked(place, items.get(i).stringValue(), check).ifPresent(codes::add);
      } else {
        wrongType(place, "string");
      }
    }
    return codes;
  }

  /**
   * A list whose items are either codes or objects, in their order; what could not be read is left
   * out.
   */
  public <C, T> List<T> codesOrObjects(
      String field,
      int min,
      int max,
      Function<String, Checked<C>> check,
      Function<C, T> ofCode,
      Function<RequestReader, T> ofObject) {
    var read = new ArrayList<T>();
    var items = items(field, min, max);
    for (int i = 0; i < items.size(); i++) {
      String place = field + "[" + i + "]";
      if (items.get(i).isObject()) {
        Optional.ofNullable(ofObject.apply(child(items.get(i), pathOf(place), errors)))
            .ifPresent(read::add);
      } else if (items.get(i).isString()) {
        checked(place, items.get(i).stringValue(), check).map(ofCode).ifPresent(read::add);
      } else {
        wrongType(place, "string");
      }
    }
    return read;
  }

  /** Whether the field is there at all, where absent and empty are not the same. */
  public boolean has(String field) {
    return present(field).isPresent();
  }

  /** Refuses with {@code invalid-request} and all errors, unknown fields among them. */
  public void complete() {
    rejectUnknown();
    if (!errors.isEmpty()) {
      throw new RegistryException(PlatformError.of(errors), errors);
    }
  }

  private void rejectUnknown() {
    rejectUnknownFields();
    children.forEach(RequestReader::rejectUnknown);
  }

  private RequestReader child(JsonNode value, String at, List<FieldError> into) {
    var child = new RequestReader(value, at, into);
    children.add(child);
    return child;
  }

  private Optional<BigDecimal> number(String field) {
    return present(field)
        .flatMap(value ->
            value.isNumber() ? Optional.of(value.decimalValue()) : wrongType(field, "number"));
  }

  private boolean within(String field, BigDecimal value, BigDecimal min, BigDecimal max) {
    boolean inside = value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    if (!inside) {
      reject(field, "out-of-range", Map.of("min", min.toPlainString(), "max", max.toPlainString()));
    }
    return inside;
  }
}
