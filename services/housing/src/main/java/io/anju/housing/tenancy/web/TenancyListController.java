package io.anju.housing.tenancy.web;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyRepository;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads one tenancy, and those of a person or a dwelling, as far as the caller may read them. */
@RestController
@RequestMapping("/api/tenancies")
final class TenancyListController {

  private final TenancyRepository tenancies;
  private final TenancySearch search;

  TenancyListController(TenancyRepository tenancies, TenancySearch search) {
    this.tenancies = tenancies;
    this.search = search;
  }

  @GetMapping("/{tenancyId}")
  @Allowed({
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.LANDLORD,
    Role.AGENT,
    Role.RESIDENT
  })
  @PersonalData
  @Operation(summary = "A tenancy with its parties and occupants")
  ResponseEntity<TenancyResponse> tenancy(@PathVariable String tenancyId) {
    var found = tenancies.require(tenancyId);
    return VersionedResponses.found(found, TenancyResponse.of(found));
  }

  @GetMapping(params = {"objected", "!person", "!dwelling"})
  @Allowed({Role.HOUSING_OFFICER})
  @PersonalData
  @Operation(summary = "The filings of the officer's division with an objection")
  Page<TenancyResponse> objected(@RequestParam boolean objected, PageRequest page) {
    return toPage(objected ? search.findObjected(page.after(), page.limit() + 1) : List.of(), page);
  }

  @GetMapping(params = {"person", "!dwelling"})
  @Allowed({
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.LANDLORD,
    Role.AGENT,
    Role.RESIDENT
  })
  @PersonalData
  @Operation(summary = "The tenancies of a person as landlord, tenant or occupant")
  Page<TenancyResponse> ofPerson(@RequestParam PersonId person, PageRequest page) {
    return toPage(search.findByPerson(person, page.after(), page.limit() + 1), page);
  }

  @GetMapping(params = {"dwelling", "!person"})
  @Allowed({
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.LANDLORD,
    Role.AGENT,
    Role.RESIDENT
  })
  @PersonalData
  @Operation(summary = "The tenancies of a dwelling")
  Page<TenancyResponse> ofDwelling(@RequestParam DwellingCode dwelling, PageRequest page) {
    return toPage(search.findByDwelling(dwelling, page.after(), page.limit() + 1), page);
  }

  private static Page<TenancyResponse> toPage(
      List<Versioned<Tenancy>> found, PageRequest pageRequest) {
    var page = Page.of(found, pageRequest, Versioned::id);
    return new Page<>(page.items().stream().map(TenancyResponse::of).toList(), page.next());
  }
}
