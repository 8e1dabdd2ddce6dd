package io.anju.gateway.composition;

import io.anju.codes.DwellingCode;
import io.anju.contract.view.DwellingViewParts.Building;
import io.anju.contract.view.DwellingViewParts.Dwelling;
import io.anju.contract.view.DwellingViewParts.Landlord;
import io.anju.contract.view.DwellingViewParts.Tenancy;
import io.anju.gateway.service.Route;
import io.anju.gateway.service.Service;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Composes the view of a dwelling from the housing service. Occupants are only in the stored view.
 */
final class DwellingViewComposer implements ViewComposer {

  private static final int BUILDING_CODE = 19;
  private final Clock clock;

  DwellingViewComposer(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Map<String, PartRequest> partRequests(String code, @Nullable String unmask) {
    var requests = new LinkedHashMap<String, PartRequest>();
    requests.put("dwelling", new PartRequest(Route.HOUSING_FALLBACK, "/api/dwellings/" + code));
    DwellingCode.check(code)
        .value()
        .ifPresent(dwelling ->
            requests.put(
                "building",
                new PartRequest(
                    Route.HOUSING_FALLBACK,
                    "/api/buildings/" + dwelling.value().substring(0, BUILDING_CODE))));
    requests.put(
        "tenancies",
        new PartRequest(Route.HOUSING_FALLBACK, "/api/tenancies?limit=100&dwelling=" + code));
    return requests;
  }

  @Override
  public String owningPart() {
    return "dwelling";
  }

  @Override
  public ComposedView compose(String code, Map<String, PartResult> results) {
    return new ComposedView(clock.instant(), "dwellingCode", code)
        .part(
            "address",
            Service.HOUSING,
            results.get("dwelling"),
            dwelling -> dwelling.path("address"))
        .part(
            "dwelling",
            Service.HOUSING,
            results.get("dwelling"),
            dwelling -> PartJson.pick(dwelling, Dwelling.class))
        .part(
            "building",
            Service.HOUSING,
            results.get("building"),
            building -> PartJson.pick(building, Building.class))
        .part(
            "tenancies",
            Service.HOUSING,
            results.get("tenancies"),
            page -> PartJson.completeList(page, DwellingViewComposer::tenancy))
        .withNull(List.of("occupants", "capacity", "inspections", "safety", "history"))
        .withUnavailableSource(Service.RESIDENCE)
        .withUnavailableSource(Service.EMPLOYMENT);
  }

  /** The parties by personId; their names are in the residence service. */
  private static JsonNode tenancy(JsonNode tenancy) {
    var json = TenancyJson.pick(tenancy, Tenancy.class);
    json.set("landlord", PartJson.pick(tenancy.path("landlord"), Landlord.class));
    json.set("tenants", personIds(tenancy.path("tenants")));
    json.set("occupants", personIds(tenancy.path("occupants")));
    return json;
  }

  private static ArrayNode personIds(JsonNode ids) {
    var items = JsonNodeFactory.instance.arrayNode();
    ids.valueStream()
        .forEach(id -> items.addObject().put("personId", id.asString("")).putNull("name"));
    return items;
  }
}
