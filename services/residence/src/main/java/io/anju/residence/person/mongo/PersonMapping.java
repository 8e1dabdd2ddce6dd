package io.anju.residence.person.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.contract.Encrypted;
import io.anju.contract.Fact;
import io.anju.contract.PersonFact;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateMapping;
import io.anju.residence.person.Identity;
import io.anju.residence.person.Person;
import io.anju.residence.registration.PendingDeclarations;
import io.anju.residence.registration.Residence;
import io.anju.residence.registration.ResidenceHistory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stored persons, their scope, and the facts published about them. */
public final class PersonMapping implements AggregateMapping<Person, PersonDocument> {

  private static final String DOCUMENT = "document";
  private static final String NAME = "name";
  private static final String PHONE = "phone";

  private final PersonalFields fields;
  private final Clock clock;

  public PersonMapping(PersonalFields fields, Clock clock) {
    this.fields = fields;
    this.clock = clock;
  }

  @Override
  public String collection() {
    return "persons";
  }

  @Override
  public Class<PersonDocument> documentType() {
    return PersonDocument.class;
  }

  @Override
  public PersonDocument toDocument(Versioned<Person> aggregate) {
    var person = aggregate.state();
    var who = person.identity();
    return new PersonDocument(
        who.document().type(),
        fields.encrypt(DOCUMENT, who.document().number()),
        fields.encrypt(NAME, who.name().value()),
        phone(who),
        who.sex(),
        who.birthDate().orElse(null),
        who.domicile().map(DivisionCode::value).orElse(null),
        person.registeredIn().stream().map(DivisionCode::value).toList(),
        person.aliases().stream().map(PersonId::value).toList(),
        person.residences().newestFirst().stream()
            .map(one -> ResidenceDocument.from(one, fields))
            .toList(),
        home(person),
        person
            .supersededBy()
            .map(supersession -> SupersessionDocument.from(supersession, fields))
            .orElse(null),
        nullIfEmpty(person.mergedRecords(), MergedRecordDocument::from),
        nullIfEmpty(
            person.identityChanges(), change -> IdentityChangeDocument.from(change, fields)),
        nullIfEmpty(who.formerNames(), name -> fields.encrypt(NAME, name.value())),
        nullIfEmpty(
            person.residences().pending().all(),
            pending -> PendingDeclarationDocument.from(pending, fields)),
        person
            .residences()
            .pending()
            .nextEffect()
            .filter(_ -> person.supersededBy().isEmpty())
            .orElse(null));
  }

  @Override
  public Person toDomain(String id, PersonDocument document) {
    var identity =
        new Identity(
            new DocumentNumber(
                document.documentType(), fields.decrypt(DOCUMENT, document.document())),
            new PersonName(fields.decrypt(NAME, document.name())),
            Optional.ofNullable(document.phone())
                .map(phone -> new PhoneNumber(fields.decrypt(PHONE, phone))),
            document.sex(),
            Optional.ofNullable(document.birthDate()),
            Optional.ofNullable(document.domicile()).map(DivisionCode::new),
            emptyIfNull(
                document.formerNames(), name -> new PersonName(fields.decrypt(NAME, name))));
    return new Person(
        new PersonId(id),
        identity,
        document.registeredIn().stream().map(DivisionCode::new).toList(),
        document.aliases().stream().map(PersonId::new).toList(),
        new ResidenceHistory(
            document.residences().stream().map(home -> home.toDomain(fields)).toList(),
            new PendingDeclarations(
                emptyIfNull(document.pending(), pending -> pending.toDomain(fields)))),
        Optional.ofNullable(document.moved()).map(supersession -> supersession.toDomain(fields)),
        emptyIfNull(document.joined(), MergedRecordDocument::toDomain),
        emptyIfNull(document.acts(), change -> change.toDomain(fields)));
  }

  private @Nullable Encrypted phone(Identity who) {
    return who.phone().map(phone -> fields.encrypt(PHONE, phone.value())).orElse(null);
  }

  private static @Nullable String home(Person person) {
    return person
        .residences()
        .current()
        .filter(_ -> person.supersededBy().isEmpty())
        .map(current -> current.dwelling().value())
        .orElse(null);
  }

  /** Most persons have none, and their documents omit the field. */
  private static <T, D> @Nullable List<D> nullIfEmpty(List<T> some, Function<T, D> stored) {
    return some.isEmpty() ? null : some.stream().map(stored).toList();
  }

  private static <D, T> List<T> emptyIfNull(@Nullable List<D> stored, Function<D, T> mapper) {
    return stored == null ? List.of() : stored.stream().map(mapper).toList();
  }

  /**
   * A superseded record is open to all, because nothing of it is shown; the scope of its successor
   * applies.
   */
  @Override
  public Scope scope(Person person) {
    var personal =
        Scope.personal(
            person.divisions(), person.ids().stream().map(PersonId::value).toList(), List.of());
    return new Scope(
        personal.divisions(),
        personal.persons(),
        personal.usccs(),
        person.supersededBy().isPresent());
  }

  @Override
  public List<Fact> facts(Versioned<Person> aggregate) {
    var person = aggregate.state();
    var who = person.identity();
    return List.of(
        new PersonFact(
            aggregate.id(),
            aggregate.version(),
            who.document().type(),
            fields.encrypt(DOCUMENT, who.document().number()),
            who.document().masked(),
            fields.encrypt(NAME, who.name().value()),
            phone(who),
            who.sex(),
            who.birthDate().orElse(null),
            who.domicile().map(DivisionCode::value).orElse(null),
            person.divisions(),
            person.aliases().stream().map(PersonId::value).toList(),
            person.residences().newestFirst().stream().map(PersonMapping::toFact).toList(),
            person.supersededBy().map(supersession -> supersession.to().value()).orElse(null),
            clock.instant(),
            who.formerNames().stream().map(name -> fields.encrypt(NAME, name.value())).toList(),
            OpenCases.of(person)));
  }

  private static PersonFact.Residence toFact(Residence residence) {
    return new PersonFact.Residence(
        residence.id().value(),
        residence.dwelling().value(),
        residence.division().value(),
        residence.since(),
        residence.until().orElse(null),
        residence.reason(),
        residence.declaredOn(),
        residence.late(),
        residence.declarations().stream()
            .map(one -> new PersonFact.Declaration(one.by(), one.on()))
            .toList());
  }
}
