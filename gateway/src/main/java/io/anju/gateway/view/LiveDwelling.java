package io.anju.gateway.view;

import io.anju.codes.DwellingCode;
import io.anju.gateway.service.Lane;
import io.anju.gateway.service.Service;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A dwelling as housing knows it at this moment. Who is registered there only the kept view joins. */
final class LiveDwelling implements Subject {

  private static final int BUILDING_CODE = 19;
  private static final List<String> DWELLING =
      List.of("division", "unit", "floor", "room", "use", "retired", "predecessors", "successors", "version");
  private static final List<String> BUILDING = List.of("buildingCode", "address", "aliases", "floors", "structure", "location");
  private static final List<String> TENANCY = List.of("tenancyId", "filingNumber", "landlord", "tenants", "occupants", "from", "until",
      "endedOn", "status", "monthlyRent", "late", "version");

  private final Clock clock;

  LiveDwelling(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Map<String, Question> questions(String code, String unmask) {
    var questions = new LinkedHashMap<String, Question>();
    questions.put("dwelling", new Question(Lane.HOUSING_LIVE, "/api/dwellings/" + code));
    DwellingCode.check(code).value().ifPresent(known -> questions.put("building",
        new Question(Lane.HOUSING_LIVE, "/api/buildings/" + known.value().substring(0, BUILDING_CODE))));
    questions.put("tenancies", new Question(Lane.HOUSING_LIVE, "/api/tenancies?limit=100&dwelling=" + code));
    return questions;
  }

  @Override
  public String owner() {
    return "dwelling";
  }

  @Override
  public LiveView view(String code, Map<String, Asked> answers) {
    return new LiveView(clock.instant(), "dwellingCode", code)
        .part("address", Service.HOUSING, answers.get("dwelling"), dwelling -> dwelling.path("address"))
        .part("dwelling", Service.HOUSING, answers.get("dwelling"), dwelling -> Items.picked(dwelling, DWELLING))
        .part("building", Service.HOUSING, answers.getOrDefault("building", new Asked.Missing()), building -> Items.picked(building, BUILDING))
        .part("tenancies", Service.HOUSING, answers.get("tenancies"), page -> Items.all(page, LiveDwelling::tenancy))
        .without(List.of("occupants", "capacity", "inspections", "safety", "history"))
        .unasked(Service.RESIDENCE)
        .unasked(Service.EMPLOYMENT);
  }

  /** Parties by their ids: their names are the residence service's to tell. */
  private static JsonNode tenancy(JsonNode lease) {
    var shown = Items.picked(lease, TENANCY);
    shown.set("landlord", Items.picked(lease.path("landlord"), List.of("personId", "uscc", "name")));
    shown.set("tenants", named(lease.path("tenants")));
    shown.set("occupants", named(lease.path("occupants")));
    return shown;
  }

  private static ArrayNode named(JsonNode ids) {
    var all = JsonNodeFactory.instance.arrayNode();
    ids.valueStream().forEach(id -> all.addObject().put("personId", id.asString("")).putNull("name"));
    return all;
  }
}
