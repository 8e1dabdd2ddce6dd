package io.anju.employment.insurance.web;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.RequestReader;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A request body that is one object or a list of objects. */
final class BatchBody {

  private static final String ITEMS = "items";

  private BatchBody() {}

  /**
   * @param row reads one object; what it supplies is built only once all are valid
   * @throws RegistryException {@code invalid-request} with every error; in a list, named by index
   *     as in {@code [2].field}
   */
  static <T> List<T> read(JsonNode body, int maxRows, Function<RequestReader, Supplier<T>> row) {
    if (!body.isArray()) {
      var reader = RequestReader.of(body);
      var only = row.apply(reader);
      reader.complete();
      return List.of(only.get());
    }
    var reader = RequestReader.of(JsonNodeFactory.instance.objectNode().set(ITEMS, body));
    var rows = reader.objects(ITEMS, 1, maxRows).stream().map(row).toList();
    try {
      reader.complete();
    } catch (RegistryException invalid) {
      throw new RegistryException(
          invalid.code(),
          invalid.errors().stream()
              .map(error -> new FieldError(error.field().substring(ITEMS.length()), error.error()))
              .toList());
    }
    return rows.stream().map(Supplier::get).toList();
  }
}
