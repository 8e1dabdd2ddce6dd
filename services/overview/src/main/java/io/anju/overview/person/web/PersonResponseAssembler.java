package io.anju.overview.person.web;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.InsuranceFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.view.PersonViewParts.Document;
import io.anju.contract.view.PersonViewParts.Employment;
import io.anju.contract.view.PersonViewParts.Insurance;
import io.anju.contract.view.PersonViewParts.Permit;
import io.anju.contract.view.PersonViewParts.Person;
import io.anju.contract.view.PersonViewParts.Residence;
import io.anju.contract.view.PersonViewParts.Schooling;
import io.anju.contract.view.PersonViewParts.Tenancy;
import io.anju.contract.view.PersonViewParts.TenancyRole;
import io.anju.contract.view.PersonViewParts.TimelineEntry;
import io.anju.overview.names.Names;
import io.anju.overview.person.PersonView;
import io.anju.overview.person.Timeline;
import io.anju.overview.person.TimelineEvent;
import io.anju.overview.source.Source;
import io.anju.overview.source.SourceState;
import io.anju.overview.source.SourceState.State;
import io.anju.overview.source.web.SourcesResponse;
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
import org.jspecify.annotations.Nullable;

/**
 * Assembles the response for the view of a person: adds names to codes, masks personal fields
 * unless unmasking was requested.
 */
final class PersonResponseAssembler {

  private final PersonalFields fields;
  private final Names names;
  private final EventTexts texts;
  private final Clock clock;

  PersonResponseAssembler(PersonalFields fields, Names names, EventTexts texts, Clock clock) {
    this.fields = fields;
    this.names = names;
    this.texts = texts;
    this.clock = clock;
  }

  PersonViewResponse of(
      PersonView view, Unmasking unmask, Map<Source, SourceState> states, Locale language) {
    var today = LocalDate.now(clock);
    var namesByCode = namesByCode(view);
    var timeline = Timeline.of(view, today, clock.getZone()).events();
    return new PersonViewResponse(
        view.personId(),
        view.person().map(person -> person(person, unmask)).orElse(null),
        view.residenceOn(today).map(residence -> residence(residence, namesByCode)).orElse(null),
        view.permit().map(PersonResponseAssembler::permit).orElse(null),
        nullIfUnavailable(
            view.tenancies().stream()
                .map(tenancy -> tenancy(tenancy, view.ids(), namesByCode))
                .toList(),
            SourceState.of(Source.HOUSING, states)),
        nullIfUnavailable(
            view.employments().stream().map(record -> employment(record, namesByCode)).toList(),
            SourceState.of(Source.EMPLOYMENT, states)),
        nullIfUnavailable(
            view.insurances().stream().map(account -> insurance(account, namesByCode)).toList(),
            SourceState.of(Source.EMPLOYMENT, states)),
        nullIfUnavailable(
            view.enrolments().stream().map(record -> schooling(record, namesByCode)).toList(),
            SourceState.of(Source.EMPLOYMENT, states)),
        null,
        timeline.stream().map(event -> timelineEvent(event, namesByCode, language)).toList(),
        SourcesResponse.of(states));
  }

  private Map<String, String> namesByCode(PersonView view) {
    Set<String> dwellings = new HashSet<>();
    view.person()
        .ifPresent(person ->
            person.residences().forEach(residence -> dwellings.add(residence.dwellingCode())));
    view.tenancies().forEach(tenancy -> dwellings.add(tenancy.dwellingCode()));
    Set<String> enterprises = new HashSet<>();
    view.employments().forEach(record -> enterprises.add(record.uscc()));
    view.insurances().forEach(account -> enterprises.add(account.uscc()));
    view.enrolments().forEach(record -> enterprises.add(record.school()));
    var namesByCode = new HashMap<>(names.addresses(dwellings));
    view.employments().stream()
        .filter(record -> record.enterpriseName() != null)
        .forEach(record -> namesByCode.put(record.uscc(), record.enterpriseName()));
    view.enrolments().stream()
        .filter(record -> record.schoolName() != null)
        .forEach(record -> namesByCode.put(record.school(), record.schoolName()));
    namesByCode.putAll(names.enterprises(enterprises));
    return namesByCode;
  }

  private static <T> @Nullable List<T> nullIfUnavailable(List<T> parts, SourceState source) {
    return parts.isEmpty() && source.state() == State.UNAVAILABLE ? null : parts;
  }

  private Person person(PersonFact person, Unmasking unmask) {
    var name = new PersonName(fields.decrypt("name", person.name()));
    String phone = person.phone() == null ? null : fields.decrypt("phone", person.phone());
    return new Person(
        unmask.shows("name") ? name.value() : name.masked(),
        new Document(
            person.documentType(),
            DocumentNumber.masked(person.documentType(), person.documentMasked()),
            unmask.shows("document") ? fields.decrypt("document", person.document()) : null),
        phone == null || unmask.shows("phone") ? phone : new PhoneNumber(phone).masked(),
        person.sex(),
        unmask.shows("document") ? person.birthDate() : null,
        person.domicile(),
        person.divisions(),
        person.aliases(),
        person.version());
  }

  private static Residence residence(
      PersonFact.Residence residence, Map<String, String> namesByCode) {
    return new Residence(
        residence.residenceId(),
        residence.dwellingCode(),
        namesByCode.get(residence.dwellingCode()),
        residence.division(),
        residence.since(),
        residence.until(),
        residence.reason(),
        residence.declaredOn(),
        residence.late(),
        residence.declarations());
  }

  private static Permit permit(PermitFact permit) {
    return new Permit(
        permit.id(),
        permit.status(),
        permit.ground(),
        permit.division(),
        permit.cardNumber(),
        permit.appliedOn(),
        permit.decideBy(),
        permit.issuedOn(),
        permit.endorseFrom(),
        permit.endorseBy(),
        permit.suspendedSince(),
        permit.suspendedBecause(),
        permit.countsFrom(),
        permit.ruleSet(),
        permit.version());
  }

  private static Tenancy tenancy(
      TenancyFact tenancy, List<String> ids, Map<String, String> namesByCode) {
    var roles = new ArrayList<TenancyRole>();
    if (tenancy.landlordPerson() != null && ids.contains(tenancy.landlordPerson())) {
      roles.add(TenancyRole.LANDLORD);
    }
    if (tenancy.tenants().stream().anyMatch(ids::contains)) {
      roles.add(TenancyRole.TENANT);
    }
    if (tenancy.occupants().stream().anyMatch(ids::contains)) {
      roles.add(TenancyRole.OCCUPANT);
    }
    return new Tenancy(
        tenancy.id(),
        tenancy.filingNumber(),
        roles,
        tenancy.dwellingCode(),
        namesByCode.get(tenancy.dwellingCode()),
        tenancy.rooms(),
        tenancy.from(),
        tenancy.until(),
        tenancy.endedOn(),
        tenancy.status(),
        tenancy.confirmation(),
        tenancy.awaitedFrom(),
        tenancy.monthlyRent(),
        tenancy.late(),
        tenancy.version());
  }

  private static Employment employment(EmploymentFact record, Map<String, String> namesByCode) {
    return new Employment(
        record.id(),
        record.uscc(),
        namesByCode.get(record.uscc()),
        record.occupation(),
        record.contract(),
        record.from(),
        record.until(),
        record.ended(),
        record.workplace(),
        record.filing(),
        record.version());
  }

  private static Insurance insurance(InsuranceFact account, Map<String, String> namesByCode) {
    return new Insurance(
        account.id(),
        account.uscc(),
        namesByCode.get(account.uscc()),
        account.spans(),
        account.toldThrough(),
        account.version());
  }

  private static Schooling schooling(EnrolmentFact record, Map<String, String> namesByCode) {
    return new Schooling(
        record.id(),
        record.school(),
        namesByCode.get(record.school()),
        record.schoolYear(),
        record.level(),
        record.fullTime(),
        record.from(),
        record.until(),
        record.version());
  }

  private TimelineEntry timelineEvent(
      TimelineEvent event, Map<String, String> namesByCode, Locale language) {
    String subject =
        event.subject() == null ? null : namesByCode.getOrDefault(event.subject(), event.subject());
    return new TimelineEntry(
        event.on(),
        event.kind().code(),
        event.aggregateId(),
        texts.of(event.kind(), subject, language));
  }
}
