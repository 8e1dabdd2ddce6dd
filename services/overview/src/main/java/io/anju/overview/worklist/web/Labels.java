package io.anju.overview.worklist.web;

import io.anju.codes.PersonName;
import io.anju.contract.PersonFact;
import io.anju.overview.worklist.RegisteredPersons;
import io.anju.overview.worklist.WorkItem;
import io.anju.platform.keys.PersonalFields;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what tasks are about: places as they are written, persons by their masked names. */
final class Labels {

  private final RegisteredPersons registered;
  private final PersonalFields fields;

  Labels(RegisteredPersons registered, PersonalFields fields) {
    this.registered = registered;
    this.fields = fields;
  }

  /** With one read for all of them. */
  Function<WorkItem, @Nullable String> of(Collection<WorkItem> items) {
    var persons =
        registered.find(
            items.stream().flatMap(item -> item.persons().stream()).collect(Collectors.toSet()));
    return item -> label(item, persons);
  }

  private @Nullable String label(WorkItem item, Map<String, PersonFact> persons) {
    if (item.subject().label().isPresent()) {
      return item.subject().label().get();
    }
    var names =
        item.persons().stream()
            .map(persons::get)
            .filter(Objects::nonNull)
            .map(this::masked)
            .collect(Collectors.joining(" / "));
    return names.isEmpty() ? null : names;
  }

  private String masked(PersonFact person) {
    return new PersonName(fields.decrypt("name", person.name())).masked()
        + " "
        + person.documentMasked();
  }
}
