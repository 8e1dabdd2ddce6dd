package io.anju.overview.person.web;

import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.InsuranceFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.TenancyFact;
import io.anju.overview.names.Names;
import io.anju.overview.person.Event;
import io.anju.overview.person.PersonView;
import io.anju.overview.person.Timeline;
import io.anju.overview.person.web.PersonViewAnswer.Document;
import io.anju.overview.person.web.PersonViewAnswer.Employment;
import io.anju.overview.person.web.PersonViewAnswer.Happened;
import io.anju.overview.person.web.PersonViewAnswer.Insurance;
import io.anju.overview.person.web.PersonViewAnswer.Part;
import io.anju.overview.person.web.PersonViewAnswer.Permit;
import io.anju.overview.person.web.PersonViewAnswer.Person;
import io.anju.overview.person.web.PersonViewAnswer.Residence;
import io.anju.overview.person.web.PersonViewAnswer.Schooling;
import io.anju.overview.person.web.PersonViewAnswer.Tenancy;
import io.anju.overview.source.Source;
import io.anju.overview.source.SourceState;
import io.anju.overview.source.SourceState.State;
import io.anju.overview.source.web.SourceAnswers;
import io.anju.platform.access.Unmasking;
import io.anju.platform.keys.PersonalFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns a person's view into its answer: names joined to codes, personal fields masked unless asked for. */
final class PersonAnswers {

  private final PersonalFields fields;
  private final Names names;
  private final EventTexts texts;
  private final Clock clock;

  PersonAnswers(PersonalFields fields, Names names, EventTexts texts, Clock clock) {
    this.fields = fields;
    this.names = names;
    this.texts = texts;
    this.clock = clock;
  }

  PersonViewAnswer of(PersonView view, Unmasking unmask, Map<Source, SourceState> states, Locale language) {
    var today = LocalDate.now(clock);
    var named = named(view);
    var timeline = Timeline.of(view, today, clock.getZone()).events();
    return new PersonViewAnswer(
        view.personId(),
        view.person().map(person -> person(person, unmask)).orElse(null),
        view.residenceOn(today).map(home -> residence(home, named)).orElse(null),
        view.permit().map(PersonAnswers::permit).orElse(null),
        known(view.tenancies().stream().map(tenancy -> tenancy(tenancy, view.ids(), named)).toList(), states.get(Source.HOUSING)),
        known(view.employments().stream().map(record -> employment(record, named)).toList(), states.get(Source.EMPLOYMENT)),
        known(view.insurances().stream().map(account -> insurance(account, named)).toList(), states.get(Source.EMPLOYMENT)),
        known(view.enrolments().stream().map(record -> schooling(record, named)).toList(), states.get(Source.EMPLOYMENT)),
        null,
        timeline.stream().map(event -> happened(event, named, language)).toList(),
        SourceAnswers.of(states));
  }

  private Map<String, String> named(PersonView view) {
    Set<String> dwellings = new HashSet<>();
    view.person().ifPresent(person -> person.residences().forEach(home -> dwellings.add(home.dwellingCode())));
    view.tenancies().forEach(tenancy -> dwellings.add(tenancy.dwellingCode()));
    Set<String> enterprises = new HashSet<>();
    view.employments().forEach(record -> enterprises.add(record.uscc()));
    view.insurances().forEach(account -> enterprises.add(account.uscc()));
    view.enrolments().forEach(record -> enterprises.add(record.school()));
    var named = new HashMap<>(names.addresses(dwellings));
    view.employments().stream().filter(record -> record.enterpriseName() != null)
        .forEach(record -> named.put(record.uscc(), record.enterpriseName()));
    view.enrolments().stream().filter(record -> record.schoolName() != null)
        .forEach(record -> named.put(record.school(), record.schoolName()));
    named.putAll(names.enterprises(enterprises));
    return named;
  }

  private static <T> List<T> known(List<T> parts, SourceState source) {
    return parts.isEmpty() && source.state() == State.UNAVAILABLE ? null : parts;
  }

  private Person person(PersonFact person, Unmasking unmask) {
    var name = new PersonName(fields.decrypt("name", person.name()));
    String phone = fields.decrypt("phone", person.phone());
    return new Person(
        unmask.shows("name") ? name.value() : name.masked(),
        new Document(person.documentType(), person.documentMasked(),
            unmask.shows("document") ? fields.decrypt("document", person.document()) : null),
        phone == null || unmask.shows("phone") ? phone : new PhoneNumber(phone).masked(),
        person.sex(), person.birthDate(), person.domicile(), person.divisions(), person.aliases(), person.version());
  }

  private static Residence residence(PersonFact.Residence home, Map<String, String> named) {
    return new Residence(home.residenceId(), home.dwellingCode(), named.get(home.dwellingCode()), home.division(), home.since(),
        home.until(), home.reason(), home.declaredOn(), home.late(), home.declarations());
  }

  private static Permit permit(PermitFact permit) {
    return new Permit(permit.id(), permit.status(), permit.ground(), permit.division(), permit.cardNumber(), permit.appliedOn(),
        permit.decideBy(), permit.issuedOn(), permit.endorseFrom(), permit.endorseBy(), permit.suspendedSince(),
        permit.suspendedBecause(), permit.countsFrom(), permit.ruleSet(), permit.version());
  }

  private static Tenancy tenancy(TenancyFact tenancy, List<String> ids, Map<String, String> named) {
    var as = new ArrayList<Part>();
    if (tenancy.landlordPerson() != null && ids.contains(tenancy.landlordPerson())) {
      as.add(Part.LANDLORD);
    }
    if (tenancy.tenants().stream().anyMatch(ids::contains)) {
      as.add(Part.TENANT);
    }
    if (tenancy.occupants().stream().anyMatch(ids::contains)) {
      as.add(Part.OCCUPANT);
    }
    return new Tenancy(tenancy.id(), tenancy.filingNumber(), as, tenancy.dwellingCode(), named.get(tenancy.dwellingCode()),
        tenancy.rooms(), tenancy.from(), tenancy.until(), tenancy.endedOn(), tenancy.status(), tenancy.confirmation(),
        tenancy.awaitedFrom(), tenancy.monthlyRent(), tenancy.late(), tenancy.version());
  }

  private static Employment employment(EmploymentFact record, Map<String, String> named) {
    return new Employment(record.id(), record.uscc(), named.get(record.uscc()), record.occupation(), record.contract(),
        record.from(), record.until(), record.ended(), record.workplace(), record.filing(), record.version());
  }

  private static Insurance insurance(InsuranceFact account, Map<String, String> named) {
    return new Insurance(account.id(), account.uscc(), named.get(account.uscc()), account.spans(), account.toldThrough(),
        account.version());
  }

  private static Schooling schooling(EnrolmentFact record, Map<String, String> named) {
    return new Schooling(record.id(), record.school(), named.get(record.school()), record.schoolYear(), record.level(),
        record.fullTime(), record.from(), record.until(), record.version());
  }

  private Happened happened(Event event, Map<String, String> named, Locale language) {
    String subject = event.subject() == null ? null : named.getOrDefault(event.subject(), event.subject());
    return new Happened(event.on(), event.kind().code(), event.about(), texts.of(event.kind(), subject, language));
  }
}
