package io.anju.residence.dormancy;

import io.anju.codes.DivisionCode;
import io.anju.contract.EvidenceKind;
import io.anju.platform.access.CurrentCaller;
import io.anju.residence.evidence.EvidenceBook;
import io.anju.residence.permit.Ended;
import io.anju.residence.permit.Permit;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.City;
import io.anju.residence.rules.Lapse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a permit stands on: residences, records of other services, and papers brought. */
final class Footings {

  private final Persons persons;
  private final EvidenceBook evidence;

  Footings(Persons persons, EvidenceBook evidence) {
    this.persons = persons;
    this.evidence = evidence;
  }

  Footing of(Permit permit, LocalDate on) {
    var city = City.of(permit.application().division());
    var holder = CurrentCaller.asSystem(() -> persons.require(permit.holder())).state();
    var known = new ArrayList<Spell>(residences(holder, city));
    known.addAll(new Records(evidence.under(holder.ids()), city, on).spells());
    var ended = new ArrayList<Ended>();
    Map<Lapse, List<String>> running = new EnumMap<>(Lapse.class);
    for (var kind : Lapse.values()) {
      var ofKind = known.stream().filter(spell -> spell.kind() == kind).toList();
      var end = Spell.end(ofKind);
      var papers = permit.application().papers().filter(paper -> proves(paper.paper().kind()).filter(kind::equals).isPresent())
          .filter(paper -> end.filter(last -> last.since().isAfter(paper.on())).isEmpty())
          .map(paper -> paper.paper().reference()).toList();
      var open = Spell.open(ofKind);
      if (!open.isEmpty() || !papers.isEmpty()) {
        running.put(kind, open.isEmpty() ? papers : open);
      } else {
        end.ifPresent(ended::add);
      }
    }
    return new Footing(ended, running, known.stream().anyMatch(Spell::unheard));
  }

  private static List<Spell> residences(Person holder, DivisionCode city) {
    return holder.residences().newestFirst().stream().filter(residence -> city.covers(residence.division()))
        .map(residence -> new Spell(Lapse.RESIDENCE, residence.id().value(), residence.until(), false)).toList();
  }

  /** The record whose place a paper takes, where the registry holds none, or none that ended after it was brought. */
  private static Optional<Lapse> proves(EvidenceKind paper) {
    return switch (paper) {
      case LEASE, TITLE, PURCHASE_CONTRACT, LODGING_CERTIFICATE -> Optional.of(Lapse.TENANCY);
      case BUSINESS_LICENCE, LABOUR_CONTRACT, EMPLOYER_CERTIFICATE -> Optional.of(Lapse.EMPLOYMENT);
      case STUDENT_CARD, SCHOOL_CERTIFICATE -> Optional.of(Lapse.SCHOOLING);
      case PHOTO -> Optional.empty();
    };
  }
}
