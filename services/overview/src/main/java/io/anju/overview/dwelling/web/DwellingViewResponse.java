package io.anju.overview.dwelling.web;

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
import org.jspecify.annotations.Nullable;

/**
 * The view of one dwelling.
 *
 * @param address as written; null until the fact of the dwelling is folded
 * @param tenancies newest first; null, never empty, where no fact of the housing service has been
 *     folded yet
 * @param occupants today; null where no fact of the residence or housing service has been folded
 *     yet
 * @param inspections newest first; null where no fact of the housing service has been folded yet
 * @param safety its state of today; null where no inspection is known
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
