package io.anju.residence.person.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DwellingCode;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.Versioned;
import io.anju.residence.person.Person;
import io.anju.residence.person.Residents;
import java.util.List;

/** Persons by the dwelling they live at; a record that leads elsewhere lives nowhere. */
public final class PersonsByDwelling implements Residents {

  private static final String HOME = "state.home";

  private final MongoAggregates<Person, ?> persons;

  public PersonsByDwelling(MongoAggregates<Person, ?> persons) {
    this.persons = persons;
    persons.collection().createIndex(Indexes.ascending(HOME),
        new IndexOptions().name("home").partialFilterExpression(Filters.exists(HOME)));
  }

  @Override
  public List<Person> at(DwellingCode dwelling, int limit) {
    return CurrentCaller.asSystem(() -> persons.where(Filters.and(Filters.exists(HOME), Filters.eq(HOME, dwelling.value())),
        Sorts.ascending("_id"), limit)).stream().map(Versioned::state).toList();
  }
}
