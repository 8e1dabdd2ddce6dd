package io.anju.employment.web;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Form;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A body that is one object, or a list of them. */
public final class Rows {

  private static final String ITEMS = "items";

  private Rows() {}

  /**
   * @param row reads one; what it supplies is built only once all are known to be sound
   * @throws RegistryException {@code invalid-request} with everything wrong; in a list, by {@code [2].field}
   */
  public static <T> List<T> read(JsonNode body, int most, Function<Form, Supplier<T>> row) {
    if (!body.isArray()) {
      var form = Form.of(body);
      var only = row.apply(form);
      form.complete();
      return List.of(only.get());
    }
    var form = Form.of(JsonNodeFactory.instance.objectNode().set(ITEMS, body));
    var rows = form.objects(ITEMS, 1, most).stream().map(row).toList();
    try {
      form.complete();
    } catch (RegistryException refused) {
      throw new RegistryException(refused.code(), refused.errors().stream()
          .map(error -> new FieldError(error.field().substring(ITEMS.length()), error.flaw())).toList());
    }
    return rows.stream().map(Supplier::get).toList();
  }
}
