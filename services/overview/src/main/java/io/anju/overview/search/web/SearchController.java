package io.anju.overview.search.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonName;
import io.anju.contract.DwellingFact;
import io.anju.contract.PersonFact;
import io.anju.overview.search.Search;
import io.anju.overview.source.Freshness;
import io.anju.overview.source.web.SourcesResponse;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.keys.PersonalFields;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {

  private static final int MAX_LENGTH = 100;

  private final Search search;
  private final PersonalFields fields;
  private final Freshness freshness;

  SearchController(Search search, PersonalFields fields, Freshness freshness) {
    this.search = search;
    this.fields = fields;
    this.freshness = freshness;
  }

  @GetMapping("/api/search")
  @Operation(
      summary =
          "Persons by exact document number, name or phone; dwellings by the beginning of code or"
              + " address")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.LABOUR_CLERK
  })
  @PersonalData
  SearchResponse search(
      @RequestParam(required = false, defaultValue = "") String q,
      @RequestParam Optional<DivisionCode> division) {
    if (q.isBlank()) {
      throw invalid("required", Map.of());
    }
    if (q.length() > MAX_LENGTH) {
      throw invalid("too-long", Map.of("max", Integer.toString(MAX_LENGTH)));
    }
    var states = freshness.now(Set.of());
    var found = search.find(q, division.map(DivisionCode::value).orElse(""), CurrentCaller.get());
    return new SearchResponse(
        found.persons().stream().map(this::person).toList(),
        found.dwellings().stream().map(SearchController::dwelling).toList(),
        found.more(),
        SourcesResponse.of(states));
  }

  private SearchResponse.Person person(PersonFact person) {
    return new SearchResponse.Person(
        person.id(),
        new PersonName(fields.decrypt("name", person.name())).masked(),
        DocumentNumber.masked(person.documentType(), person.documentMasked()),
        person.divisions());
  }

  private static SearchResponse.Dwelling dwelling(DwellingFact dwelling) {
    return new SearchResponse.Dwelling(
        dwelling.id(), dwelling.text(), dwelling.division(), dwelling.use(), dwelling.retired());
  }

  private static RegistryException invalid(String code, Map<String, String> arguments) {
    return new RegistryException(
        PlatformError.INVALID_REQUEST, List.of(FieldError.of("q", code, arguments)));
  }
}
