package io.anju.overview.dwelling.web;

import org.jspecify.annotations.Nullable;
import io.anju.contract.view.DwellingViewParts.Building;
import io.anju.contract.view.DwellingViewParts.Capacity;
import io.anju.contract.view.DwellingViewParts.Dwelling;
import io.anju.contract.view.DwellingViewParts.HistoryEntry;
import io.anju.contract.view.DwellingViewParts.InspectionEntry;
import io.anju.contract.view.DwellingViewParts.OccupantEntry;
import io.anju.contract.view.DwellingViewParts.PersonEntry;
import io.anju.contract.view.DwellingViewParts.Safety;
import io.anju.contract.view.DwellingViewParts.Tenancy;
import io.anju.overview.source.web.SourcesResponse;
import io.anju.platform.access.AboutPersons;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One dwelling whole.
 *
 * @param address as written; null while the housing service has not told of it
 * @param tenancies newest first; null where nothing is known of housing yet, which is not the same
 *     as none
 * @param occupants who lives there today; null where nothing is known of residences and tenancies
 *     yet
 * @param inspections newest first; null where nothing is known of housing yet
 * @param safety how it stands today; null where nobody has inspected it
 * @param history newest first
 */
record DwellingViewResponse(
    String dwellingCode,
    @Nullable String address,
    @Nullable Dwelling dwelling,
    @Nullable Building building,
    @Nullable List<Tenancy> tenancies,
    @Nullable List<OccupantEntry> occupants,
    @Nullable Capacity capacity,
    @Nullable List<InspectionEntry> inspections,
    @Nullable Safety safety,
    List<HistoryEntry> history,
    SourcesResponse sources)
    implements AboutPersons {

  @Override
  public Collection<String> aboutPersons() {
    var partyIds =
        Stream.ofNullable(tenancies)
            .flatMap(List::stream)
            .flatMap(tenancy ->
                Stream.of(
                        Stream.ofNullable(tenancy.landlord().personId()),
                        tenancy.tenants().stream().map(PersonEntry::personId),
                        tenancy.occupants().stream().map(PersonEntry::personId))
                    .flatMap(ids -> ids));
    var occupantIds =
        Stream.ofNullable(occupants).flatMap(List::stream).map(OccupantEntry::personId);
    return Stream.concat(partyIds, occupantIds).filter(Objects::nonNull).distinct().toList();
  }
}
