package io.anju.overview.dwelling.web;

import io.anju.codes.PersonName;
import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.view.DwellingViewParts.Building;
import io.anju.contract.view.DwellingViewParts.Capacity;
import io.anju.contract.view.DwellingViewParts.Dwelling;
import io.anju.contract.view.DwellingViewParts.HistoryEntry;
import io.anju.contract.view.DwellingViewParts.Landlord;
import io.anju.contract.view.DwellingViewParts.OccupantEntry;
import io.anju.contract.view.DwellingViewParts.PersonEntry;
import io.anju.contract.view.DwellingViewParts.Tenancy;
import io.anju.overview.dwelling.DwellingHistory;
import io.anju.overview.dwelling.DwellingView;
import io.anju.overview.dwelling.NamedPerson;
import io.anju.overview.dwelling.Residents;
import io.anju.overview.dwelling.StoredDwellingViews;
import io.anju.overview.names.Names;
import io.anju.overview.source.Source;
import io.anju.overview.source.SourceState;
import io.anju.overview.source.SourceState.State;
import io.anju.overview.source.web.SourcesResponse;
import io.anju.platform.access.Unmasking;
import io.anju.platform.keys.PersonalFields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Assembles the response for the view of a dwelling: adds names to ids, masked unless unmasking was
 * requested.
 */
final class DwellingResponseAssembler {

  /** The names that one response needs. */
  private record JoinContext(
      Map<String, NamedPerson> parties, Map<String, String> enterprises, boolean unmasked) {}

  private final StoredDwellingViews stored;
  private final Names names;
  private final PersonalFields fields;
  private final Clock clock;

  DwellingResponseAssembler(
      StoredDwellingViews stored, Names names, PersonalFields fields, Clock clock) {
    this.stored = stored;
    this.names = names;
    this.fields = fields;
    this.clock = clock;
  }

  DwellingViewResponse of(DwellingView view, Unmasking unmask, Map<Source, SourceState> states) {
    var today = LocalDate.now(clock);
    var residents = Residents.of(view, today);
    var parties = stored.parties(residents.personIds());
    var landlordUsccs =
        view.tenancies().stream()
            .map(TenancyFact::landlordUscc)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var context = new JoinContext(parties, names.enterprises(landlordUsccs), unmask.shows("name"));
    var occupants =
        residents.today(parties).stream()
            .map(one ->
                new OccupantEntry(
                    one.personId(),
                    name(parties.get(one.personId()), context),
                    one.since(),
                    one.registered(),
                    one.underTenancy()))
            .toList();
    boolean housingUnknown = SourceState.of(Source.HOUSING, states).state() == State.UNAVAILABLE;
    boolean residenceUnknown =
        SourceState.of(Source.RESIDENCE, states).state() == State.UNAVAILABLE;
    return new DwellingViewResponse(
        view.dwellingCode(),
        view.dwelling().map(DwellingFact::text).orElse(null),
        view.dwelling().map(DwellingResponseAssembler::dwelling).orElse(null),
        view.building().map(DwellingResponseAssembler::building).orElse(null),
        view.tenancies().isEmpty() && housingUnknown
            ? null
            : view.tenancies().stream().map(tenancy -> tenancy(tenancy, context)).toList(),
        occupants.isEmpty() && (housingUnknown || residenceUnknown) ? null : occupants,
        view.dwelling().map(dwelling -> capacity(dwelling, occupants.size())).orElse(null),
        view.inspections()
            .map(found -> SafetyResponseAssembler.inspections(found, today))
            .orElse(housingUnknown ? null : List.of()),
        view.inspections()
            .map(found -> SafetyResponseAssembler.currentSafety(found, today))
            .orElse(null),
        DwellingHistory.of(view, today).events().stream()
            .map(event -> new HistoryEntry(event.on(), event.kind().code(), event.aggregateId()))
            .toList(),
        SourcesResponse.of(states));
  }

  private static Dwelling dwelling(DwellingFact dwelling) {
    return new Dwelling(
        dwelling.division(),
        dwelling.unit(),
        dwelling.floor(),
        dwelling.room(),
        dwelling.use(),
        dwelling.retired(),
        dwelling.predecessors(),
        dwelling.successors(),
        dwelling.version());
  }

  private static Building building(BuildingFact building) {
    return new Building(
        building.id(),
        building.text(),
        building.aliases(),
        building.floors(),
        building.structure(),
        building.location());
  }

  private static Capacity capacity(DwellingFact dwelling, int occupants) {
    BigDecimal area = dwelling.area();
    BigDecimal each =
        area == null || occupants == 0
            ? null
            : area.divide(BigDecimal.valueOf(occupants), 2, RoundingMode.DOWN);
    return new Capacity(area, dwelling.rooms(), occupants, each);
  }

  private Tenancy tenancy(TenancyFact tenancy, JoinContext context) {
    String landlord =
        tenancy.landlordPerson() == null
            ? context.enterprises().get(tenancy.landlordUscc())
            : name(context.parties().get(tenancy.landlordPerson()), context);
    return new Tenancy(
        tenancy.id(),
        tenancy.filingNumber(),
        new Landlord(tenancy.landlordPerson(), tenancy.landlordUscc(), landlord),
        namedPersons(tenancy.tenants(), context),
        namedPersons(tenancy.occupants(), context),
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

  private List<PersonEntry> namedPersons(List<String> persons, JoinContext context) {
    return persons.stream()
        .map(id -> new PersonEntry(id, name(context.parties().get(id), context)))
        .toList();
  }

  private @Nullable String name(@Nullable NamedPerson party, JoinContext context) {
    if (party == null || party.name() == null) {
      return null;
    }
    var name = new PersonName(fields.decrypt("name", party.name()));
    return context.unmasked() ? name.value() : name.masked();
  }
}
