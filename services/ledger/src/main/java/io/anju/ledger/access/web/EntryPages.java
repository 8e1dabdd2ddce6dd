package io.anju.ledger.access.web;

import io.anju.ledger.access.Entry;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Pages of entries with a cursor. */
final class EntryPages {

  private EntryPages() {}

  /** The place before which a page starts; {@code invalid-request} for an invalid cursor. */
  static Optional<Long> before(PageRequest page) {
    return page.after()
        .map(position -> {
          if (!position.matches("\\d{1,18}")) {
            throw new RegistryException(
                PlatformError.INVALID_REQUEST,
                List.of(FieldError.of("after", "not-a-cursor", Map.of())));
          }
          return Long.parseLong(position);
        });
  }

  static <V> Page<V> page(List<Entry> found, PageRequest asked, Function<Entry, V> mapper) {
    var page = Page.of(found, asked, entry -> Long.toString(entry.seq()));
    return new Page<>(page.items().stream().map(mapper).toList(), page.next());
  }
}
