package io.anju.overview.worklist.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.anju.contract.PersonFact;
import io.anju.overview.fold.Alias;
import io.anju.overview.fold.RegisteredPerson;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewKind;
import io.anju.overview.fold.mongo.MongoGenerations;
import io.anju.overview.worklist.RegisteredPersons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;

/**
 * Reads persons of the serving views in one query, and those they were superseded by in another.
 */
record MongoRegisteredPersons(MongoGenerations generations) implements RegisteredPersons {

  private static final Bson PERSONS = Projections.include(Slot.PERSON.field(), Slot.ALIAS.field());

  @Override
  public Map<String, PersonFact> find(Collection<String> personIds) {
    var found = new HashMap<String, PersonFact>();
    var superseded = new HashMap<String, String>();
    for (var view : read(personIds)) {
      view.one(Slot.PERSON)
          .map(RegisteredPerson::fact)
          .ifPresent(person -> found.put(view.id().key(), person));
      view.one(Slot.ALIAS)
          .map(Alias::personId)
          .ifPresent(next -> superseded.put(view.id().key(), next));
    }
    if (!superseded.isEmpty()) {
      var successors = new HashMap<String, PersonFact>();
      read(superseded.values())
          .forEach(view ->
              view.one(Slot.PERSON)
                  .map(RegisteredPerson::fact)
                  .ifPresent(person -> successors.put(view.id().key(), person)));
      superseded.forEach((former, next) -> {
        var person = successors.get(next);
        if (person != null) {
          found.putIfAbsent(former, person);
        }
      });
    }
    return found;
  }

  private List<View> read(Collection<String> personIds) {
    return personIds.isEmpty()
        ? List.of()
        : generations
            .serving()
            .collection(ViewKind.PERSON)
            .find(Filters.in("_id", personIds))
            .projection(PERSONS)
            .into(new ArrayList<>());
  }
}
