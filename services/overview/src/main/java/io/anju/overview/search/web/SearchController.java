package io.anju.overview.search.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonName;
import io.anju.overview.fold.SearchEntry;
import io.anju.overview.fold.SearchKind;
import io.anju.overview.search.Search;
import io.anju.overview.search.SearchHit;
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
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {

  private static final int MAX_LENGTH = 100;
  private static final String ALLOWED_KINDS =
      Arrays.stream(SearchKind.values())
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));

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
          "Persons by document, phone or name (exact, by sound, initials, or one character off),"
              + " permits by card number, tenancies by filing number, buildings, dwellings and"
              + " enterprises by the beginning of code, address or name; best reasons first")
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
      @RequestParam(required = false, defaultValue = "") String kinds,
      @RequestParam Optional<DivisionCode> division,
      PageRequest page) {
    var errors = new ArrayList<FieldError>();
    check(q, errors);
    var wanted = kinds(kinds, errors);
    if (!errors.isEmpty()) {
      throw new RegistryException(PlatformError.INVALID_REQUEST, errors);
    }
    var states = freshness.now(Set.of());
    var found =
        search.find(q, wanted, division, CurrentCaller.get(), page.after(), page.limit() + 1);
    var items = Page.of(found, page, SearchHit::position);
    return new SearchResponse(
        items.items().stream().map(this::item).toList(),
        items.next(),
        SourcesResponse.of(states),
        items.items().stream().flatMap(hit -> hit.entry().persons().stream()).distinct().toList(),
        search.digest(q));
  }

  private SearchResponse.Item item(SearchHit hit) {
    var entry = hit.entry();
    return new SearchResponse.Item(
        entry.kind(),
        entry.id(),
        label(entry),
        hit.reason(),
        entry.division().isEmpty() ? null : entry.division());
  }

  private @Nullable String label(SearchEntry entry) {
    return entry.name() == null
        ? entry.label()
        : new PersonName(fields.decrypt("name", entry.name())).masked()
            + " "
            + Objects.requireNonNullElse(entry.document(), "");
  }

  private static void check(String q, List<FieldError> errors) {
    if (q.isBlank()) {
      errors.add(FieldError.of("q", "required", Map.of()));
    } else if (q.length() > MAX_LENGTH) {
      errors.add(FieldError.of("q", "too-long", Map.of("max", Integer.toString(MAX_LENGTH))));
    }
  }

  private static Set<SearchKind> kinds(String text, List<FieldError> errors) {
    if (text.isBlank()) {
      return EnumSet.allOf(SearchKind.class);
    }
    var wanted = EnumSet.noneOf(SearchKind.class);
    for (String one : text.split(",", -1)) {
      Arrays.stream(SearchKind.values())
          .filter(kind -> kind.name().equalsIgnoreCase(one.strip()))
          .findFirst()
          .ifPresentOrElse(
              wanted::add,
              () ->
                  errors.add(
                      FieldError.of("kinds", "not-one-of", Map.of("allowed", ALLOWED_KINDS))));
    }
    return wanted;
  }
}
