package io.anju.overview.fold;

import io.anju.contract.AccessFact;
import io.anju.contract.BuildingFact;
import io.anju.contract.CorrectionFact;
import io.anju.contract.DiscrepancyFact;
import io.anju.contract.DuplicateFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.EnterpriseFact;
import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.contract.InspectionFact;
import io.anju.contract.InsuranceFact;
import io.anju.contract.NotificationFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.TenancyFact;
import io.anju.overview.fold.RegisteredStays.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Maps a fact to the parts it contributes to views. */
public final class Contributions {

  private final SearchEntries entries;

  public Contributions(SearchEntries entries) {
    this.entries = entries;
  }

  Contribution of(Fact fact) {
    return switch (fact) {
      case PersonFact person -> movable(person, person(person));
      case TenancyFact tenancy -> movable(tenancy, tenancy(tenancy));
      case PermitFact permit -> found(permit, ViewId.person(permit.personId()), Slot.PERMIT);
      case EmploymentFact record ->
          fixed(record, ViewId.person(record.personId()), Slot.EMPLOYMENT);
      case InsuranceFact account ->
          fixed(account, ViewId.person(account.personId()), Slot.INSURANCE);
      case EnrolmentFact record -> fixed(record, ViewId.person(record.personId()), Slot.ENROLMENT);
      case CorrectionFact correction ->
          fixed(correction, ViewId.person(correction.personId()), Slot.CORRECTION);
      case DuplicateFact duplicate ->
          fixed(duplicate, ViewId.person(duplicate.first()), Slot.DUPLICATE);
      case DiscrepancyFact discrepancy ->
          fixed(discrepancy, ViewId.person(discrepancy.personId()), Slot.DISCREPANCY);
      case DwellingFact dwelling -> found(dwelling, ViewId.dwelling(dwelling.id()), Slot.DWELLING);
      case InspectionFact inspections ->
          fixed(inspections, ViewId.dwelling(inspections.id()), Slot.INSPECTION);
      case BuildingFact building ->
          found(building, new ViewId(ViewKind.BUILDING, building.id()), Slot.BUILDING);
      case EnterpriseFact enterprise ->
          found(enterprise, new ViewId(ViewKind.ENTERPRISE, enterprise.id()), Slot.ENTERPRISE);
      case NotificationFact _, AccessFact _ ->
          throw new IllegalArgumentException("no view contains " + fact.getClass().getSimpleName());
    };
  }

  /** A superseded record contributes only the alias to its successor. */
  private List<Part> person(PersonFact person) {
    if (person.movedTo() != null) {
      return List.of(
          part(ViewId.person(person.id()), Slot.ALIAS, person, new Alias(person.movedTo())));
    }
    var parts = new ArrayList<Part>();
    parts.add(part(ViewId.person(person.id()), Slot.PERSON, person, new RegisteredPerson(person)));
    entries
        .of(person)
        .forEach(entry ->
            parts.add(
                part(ViewId.search(entry.kind(), entry.place()), Slot.SEARCH, person, entry)));
    person.aliases().stream()
        .filter(alias -> !alias.equals(person.id()))
        .distinct()
        .forEach(alias ->
            parts.add(part(ViewId.person(alias), Slot.ALIAS, person, new Alias(person.id()))));
    person.residences().stream()
        .collect(
            Collectors.groupingBy(
                PersonFact.Residence::dwellingCode,
                Collectors.mapping(
                    residence ->
                        new Stay(residence.residenceId(), residence.since(), residence.until()),
                    Collectors.toList())))
        .forEach((dwelling, stays) ->
            parts.add(
                part(
                    ViewId.dwelling(dwelling),
                    Slot.OCCUPANT,
                    person,
                    new RegisteredStays(person.id(), stays))));
    return parts;
  }

  private List<Part> tenancy(TenancyFact tenancy) {
    var parts = new ArrayList<Part>();
    parts.add(part(ViewId.dwelling(tenancy.dwellingCode()), Slot.TENANCY, tenancy));
    parts.addAll(search(tenancy));
    Stream.of(
            Stream.ofNullable(tenancy.landlordPerson()),
            tenancy.tenants().stream(),
            tenancy.occupants().stream())
        .flatMap(parties -> parties)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(party -> parts.add(part(ViewId.person(party), Slot.TENANCY, tenancy)));
    return parts;
  }

  private static Contribution movable(Fact fact, List<Part> parts) {
    return new Contribution(FactType.of(fact), fact.id(), fact.version(), true, parts);
  }

  /**
   * A contribution to one view that is the same in every version: the view of the aggregate itself
   * or of the person it belongs to.
   */
  private static <F extends Record & Fact> Contribution fixed(F fact, ViewId view, Slot<F> slot) {
    return new Contribution(
        FactType.of(fact), fact.id(), fact.version(), false, List.of(part(view, slot, fact)));
  }

  /** A contribution to one view that is the same in every version, and is found by a search. */
  private <F extends Record & Fact> Contribution found(F fact, ViewId view, Slot<F> slot) {
    var parts = new ArrayList<Part>(search(fact));
    parts.add(part(view, slot, fact));
    return new Contribution(FactType.of(fact), fact.id(), fact.version(), false, parts);
  }

  private List<Part> search(Fact fact) {
    return entries.of(fact).stream()
        .map(entry -> part(ViewId.search(entry.kind(), entry.id()), Slot.SEARCH, fact, entry))
        .toList();
  }

  private static <F extends Record & Fact> Part part(ViewId view, Slot<F> slot, F fact) {
    return part(view, slot, fact, fact);
  }

  private static <C extends Record> Part part(ViewId view, Slot<C> slot, Fact fact, C content) {
    return Part.of(view, slot, fact.id(), fact.version(), content);
  }
}
