package io.anju.overview.dwelling.web;

import io.anju.codes.PersonName;
import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.TenancyFact;
import io.anju.overview.dwelling.DwellingView;
import io.anju.overview.dwelling.History;
import io.anju.overview.dwelling.Party;
import io.anju.overview.dwelling.Residents;
import io.anju.overview.dwelling.StoredDwellings;
import io.anju.overview.dwelling.web.DwellingViewAnswer.Building;
import io.anju.overview.dwelling.web.DwellingViewAnswer.Capacity;
import io.anju.overview.dwelling.web.DwellingViewAnswer.Dwelling;
import io.anju.overview.dwelling.web.DwellingViewAnswer.Happened;
import io.anju.overview.dwelling.web.DwellingViewAnswer.Landlord;
import io.anju.overview.dwelling.web.DwellingViewAnswer.Lives;
import io.anju.overview.dwelling.web.DwellingViewAnswer.Named;
import io.anju.overview.dwelling.web.DwellingViewAnswer.Tenancy;
import io.anju.overview.names.Names;
import io.anju.overview.source.Source;
import io.anju.overview.source.SourceState;
import io.anju.overview.source.SourceState.State;
import io.anju.overview.source.web.SourceAnswers;
import io.anju.platform.access.Unmasking;
import io.anju.platform.keys.PersonalFields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns a dwelling's view into its answer: names joined to ids, masked unless asked for. */
final class DwellingAnswers {

  /** What one answer is made with. */
  private record Joined(Map<String, Party> parties, Map<String, String> enterprises, boolean unmasked) {}

  private final StoredDwellings stored;
  private final Names names;
  private final PersonalFields fields;
  private final Clock clock;

  DwellingAnswers(StoredDwellings stored, Names names, PersonalFields fields, Clock clock) {
    this.stored = stored;
    this.names = names;
    this.fields = fields;
    this.clock = clock;
  }

  DwellingViewAnswer of(DwellingView view, Unmasking unmask, Map<Source, SourceState> states) {
    var today = LocalDate.now(clock);
    var residents = Residents.of(view, today);
    var parties = stored.parties(residents.everyone());
    var lettors = view.tenancies().stream().map(TenancyFact::landlordUscc).filter(Objects::nonNull).distinct().toList();
    var joined = new Joined(parties, names.enterprises(lettors), unmask.shows("name"));
    var lives = residents.today(parties).stream()
        .map(one -> new Lives(one.personId(), name(parties.get(one.personId()), joined), one.since(), one.registered(), one.underTenancy()))
        .toList();
    boolean housingUnknown = states.get(Source.HOUSING).state() == State.UNAVAILABLE;
    boolean residenceUnknown = states.get(Source.RESIDENCE).state() == State.UNAVAILABLE;
    return new DwellingViewAnswer(
        view.dwellingCode(),
        view.dwelling().map(DwellingFact::text).orElse(null),
        view.dwelling().map(DwellingAnswers::dwelling).orElse(null),
        view.building().map(DwellingAnswers::building).orElse(null),
        view.tenancies().isEmpty() && housingUnknown ? null : view.tenancies().stream().map(tenancy -> tenancy(tenancy, joined)).toList(),
        lives.isEmpty() && (housingUnknown || residenceUnknown) ? null : lives,
        view.dwelling().map(dwelling -> capacity(dwelling, lives.size())).orElse(null),
        view.inspections().map(found -> SafetyAnswers.visits(found, today)).orElse(housingUnknown ? null : List.of()),
        view.inspections().map(found -> SafetyAnswers.standing(found, today)).orElse(null),
        History.of(view, today).events().stream().map(event -> new Happened(event.on(), event.kind().code(), event.about())).toList(),
        SourceAnswers.of(states));
  }

  private static Dwelling dwelling(DwellingFact dwelling) {
    return new Dwelling(dwelling.division(), dwelling.unit(), dwelling.floor(), dwelling.room(), dwelling.use(), dwelling.retired(),
        dwelling.predecessors(), dwelling.successors(), dwelling.version());
  }

  private static Building building(BuildingFact building) {
    return new Building(building.id(), building.text(), building.aliases(), building.floors(), building.structure(), building.location());
  }

  private static Capacity capacity(DwellingFact dwelling, int occupants) {
    BigDecimal each = dwelling.area() == null || occupants == 0 ? null
        : dwelling.area().divide(BigDecimal.valueOf(occupants), 2, RoundingMode.DOWN);
    return new Capacity(dwelling.area(), dwelling.rooms(), occupants, each);
  }

  private Tenancy tenancy(TenancyFact tenancy, Joined joined) {
    String landlord = tenancy.landlordPerson() == null ? joined.enterprises().get(tenancy.landlordUscc())
        : name(joined.parties().get(tenancy.landlordPerson()), joined);
    return new Tenancy(tenancy.id(), tenancy.filingNumber(),
        new Landlord(tenancy.landlordPerson(), tenancy.landlordUscc(), landlord),
        named(tenancy.tenants(), joined), named(tenancy.occupants(), joined), tenancy.rooms(), tenancy.from(), tenancy.until(),
        tenancy.endedOn(), tenancy.status(), tenancy.confirmation(), tenancy.awaitedFrom(), tenancy.monthlyRent(), tenancy.late(),
        tenancy.version());
  }

  private List<Named> named(List<String> persons, Joined joined) {
    return persons.stream().map(id -> new Named(id, name(joined.parties().get(id), joined))).toList();
  }

  private String name(Party party, Joined joined) {
    if (party == null || party.name() == null) {
      return null;
    }
    var name = new PersonName(fields.decrypt("name", party.name()));
    return joined.unmasked() ? name.value() : name.masked();
  }
}
