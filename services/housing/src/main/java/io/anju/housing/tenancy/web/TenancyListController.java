package io.anju.housing.tenancy.web;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyBook;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.store.Versioned;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.Replies;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One tenancy, and those of a person or a dwelling, as far as the caller may see them; the police read them too. */
@RestController
@RequestMapping("/api/tenancies")
final class TenancyListController {

  private final TenancyBook tenancies;
  private final TenancySearch search;

  TenancyListController(TenancyBook tenancies, TenancySearch search) {
    this.tenancies = tenancies;
    this.search = search;
  }

  @GetMapping("/{tenancyId}")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "A tenancy with its parties and occupants")
  ResponseEntity<TenancyView> tenancy(@PathVariable String tenancyId) {
    var found = tenancies.require(tenancyId);
    return Replies.found(found, TenancyView.of(found));
  }

  @GetMapping(params = {"objected", "!person", "!dwelling"})
  @Allowed({Role.HOUSING_OFFICER})
  @PersonalData
  @Operation(summary = "The filings of the officer's division to which the other side objects")
  Page<TenancyView> objected(@RequestParam boolean objected, PageRequest page) {
    return shown(objected ? search.objected(page.after(), page.limit() + 1) : List.of(), page);
  }

  @GetMapping(params = {"person", "!dwelling"})
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "The tenancies a person has part in, as landlord, tenant or occupant")
  Page<TenancyView> ofPerson(@RequestParam PersonId person, PageRequest page) {
    return shown(search.ofPerson(person, page.after(), page.limit() + 1), page);
  }

  @GetMapping(params = {"dwelling", "!person"})
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "The tenancies of a dwelling")
  Page<TenancyView> ofDwelling(@RequestParam DwellingCode dwelling, PageRequest page) {
    return shown(search.ofDwelling(dwelling, page.after(), page.limit() + 1), page);
  }

  private static Page<TenancyView> shown(List<Versioned<Tenancy>> found, PageRequest asked) {
    var page = Page.of(found, asked, Versioned::id);
    return new Page<>(page.items().stream().map(TenancyView::of).toList(), page.next());
  }
}
