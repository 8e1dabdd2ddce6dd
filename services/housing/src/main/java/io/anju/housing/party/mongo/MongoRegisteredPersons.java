package io.anju.housing.party.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.PersonFact;
import io.anju.housing.party.RegisteredPerson;
import io.anju.housing.party.RegisteredPersonProjection;
import io.anju.housing.party.RegisteredPersons;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People by id and by registered dwelling, from the facts of the residence service. */
final class MongoRegisteredPersons implements RegisteredPersons, RegisteredPersonProjection {

  private static final String HOME = "state.home";

  private final MongoProjection<PersonDocument> persons;
  private final PersonalFields fields;

  MongoRegisteredPersons(AggregateStore store, PersonalFields fields) {
    this.persons = store.projection("persons", PersonDocument.class);
    this.fields = fields;
    persons
        .collection()
        .createIndex(
            Indexes.ascending(HOME),
            new IndexOptions().partialFilterExpression(Filters.exists(HOME)));
  }

  @Override
  public void apply(List<PersonFact> facts) {
    persons.applyAll(
        facts.stream()
            .map(fact -> new Versioned<>(fact.id(), fact.version(), PersonDocument.from(fact)))
            .toList());
  }

  @Override
  public Map<PersonId, RegisteredPerson> findAll(Collection<PersonId> ids) {
    var found = new HashMap<PersonId, RegisteredPerson>();
    for (var document :
        persons.collection().find(Filters.in("_id", ids.stream().map(PersonId::value).toList()))) {
      var person = persons.open(document);
      resolveSuperseded(person)
          .ifPresent(one -> found.put(new PersonId(person.id()), toRegisteredPerson(one)));
    }
    return found;
  }

  @Override
  public long countRegisteredAt(DwellingCode home) {
    return persons.collection().countDocuments(Filters.eq(HOME, home.value()));
  }

  /** Follows one supersession only; a person superseded twice is rare. */
  private Optional<Versioned<PersonDocument>> resolveSuperseded(Versioned<PersonDocument> person) {
    return person.state().movedTo() == null
        ? Optional.of(person)
        : persons.find(person.state().movedTo());
  }

  private RegisteredPerson toRegisteredPerson(Versioned<PersonDocument> person) {
    var state = person.state();
    return new RegisteredPerson(
        new PersonId(person.id()),
        new DocumentNumber(state.documentType(), fields.decrypt("document", state.document())),
        new PersonName(fields.decrypt("name", state.name())),
        Optional.ofNullable(state.home()).map(DwellingCode::new));
  }
}
