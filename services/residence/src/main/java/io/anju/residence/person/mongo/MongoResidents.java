package io.anju.residence.person.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.person.Person;
import io.anju.residence.person.Residents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonValue;

/**
 * Persons by the dwellings where they live or lived; a superseded record has no current dwelling.
 */
final class MongoResidents implements Residents {

  private static final String HOME = "state.home";
  private static final String EVERY_HOME = "state.residences.dwelling";
  private static final String EVERY_DIVISION = "state.residences.division";

  private final MongoAggregates<Person, ?> persons;

  MongoResidents(MongoAggregates<Person, ?> persons) {
    this.persons = persons;
    persons
        .collection()
        .createIndex(
            Indexes.ascending(HOME),
            new IndexOptions().name("home").partialFilterExpression(Filters.exists(HOME)));
    persons
        .collection()
        .createIndex(Indexes.ascending(EVERY_HOME), new IndexOptions().name("homes"));
  }

  @Override
  public List<Person> at(DwellingCode dwelling, int limit) {
    // As the system: the calling use case checks the caller's right by the dwelling.
    return CurrentCaller.asSystem(() ->
            persons.where(
                Filters.and(Filters.exists(HOME), Filters.eq(HOME, dwelling.value())),
                Sorts.ascending("_id"),
                limit))
        .stream()
        .map(Versioned::state)
        .toList();
  }

  /** Reads only the fields it compares: few published dwellings changed their division. */
  @Override
  public List<PersonId> withOutdatedDivision(Map<DwellingCode, DivisionCode> communityByDwelling) {
    var found = new ArrayList<PersonId>();
    for (var person :
        persons
            .collection()
            .find(
                Filters.in(
                    EVERY_HOME,
                    communityByDwelling.keySet().stream().map(DwellingCode::value).toList()))
            .projection(Projections.include(EVERY_HOME, EVERY_DIVISION))) {
      boolean elsewhere =
          person.getDocument("state").getArray("residences").stream()
              .map(BsonValue::asDocument)
              .anyMatch(home ->
                  Optional.ofNullable(
                          communityByDwelling.get(
                              new DwellingCode(home.getString("dwelling").getValue())))
                      .filter(division ->
                          !division.value().equals(home.getString("division").getValue()))
                      .isPresent());
      if (elsewhere) {
        found.add(new PersonId(person.getString("_id").getValue()));
      }
    }
    return found;
  }
}
