package io.anju.gateway.composition;

import io.anju.contract.view.PersonViewParts.Employment;
import io.anju.contract.view.PersonViewParts.Insurance;
import io.anju.contract.view.PersonViewParts.Permit;
import io.anju.contract.view.PersonViewParts.Person;
import io.anju.contract.view.PersonViewParts.Residence;
import io.anju.contract.view.PersonViewParts.Schooling;
import io.anju.contract.view.PersonViewParts.Tenancy;
import io.anju.gateway.service.Route;
import io.anju.gateway.service.Service;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Composes the view of a person from the residence, housing and employment services. */
final class PersonViewComposer implements ViewComposer {

  private final Clock clock;

  PersonViewComposer(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Map<String, PartRequest> partRequests(String personId, @Nullable String unmask) {
    var requests = new LinkedHashMap<String, PartRequest>();
    requests.put(
        "person",
        new PartRequest(
            Route.RESIDENCE_FALLBACK,
            "/api/persons/" + personId + (unmask == null ? "" : "?unmask=" + unmask)));
    requests.put(
        "permits",
        new PartRequest(Route.RESIDENCE_FALLBACK, "/api/permits?limit=100&person=" + personId));
    requests.put(
        "tenancies",
        new PartRequest(Route.HOUSING_FALLBACK, "/api/tenancies?limit=100&person=" + personId));
    requests.put(
        "employments",
        new PartRequest(
            Route.EMPLOYMENT_FALLBACK, "/api/employments?limit=100&person=" + personId));
    requests.put(
        "insurances",
        new PartRequest(
            Route.EMPLOYMENT_FALLBACK, "/api/insurance-accounts?limit=100&person=" + personId));
    requests.put(
        "enrolments",
        new PartRequest(Route.EMPLOYMENT_FALLBACK, "/api/enrolments?limit=100&person=" + personId));
    return requests;
  }

  @Override
  public String owningPart() {
    return "person";
  }

  @Override
  public ComposedView compose(String personId, Map<String, PartResult> results) {
    return new ComposedView(clock.instant(), "personId", personId)
        .part(
            "person",
            Service.RESIDENCE,
            results.get("person"),
            person -> PartJson.pick(person, Person.class))
        .part(
            "residence",
            Service.RESIDENCE,
            results.get("person"),
            person -> residence(person, LocalDate.now(clock)))
        .part(
            "permit",
            Service.RESIDENCE,
            results.get("permits"),
            page -> PartJson.currentPermit(page, permit -> PartJson.pick(permit, Permit.class)))
        .part(
            "tenancies",
            Service.HOUSING,
            results.get("tenancies"),
            page -> PartJson.completeList(page, tenancy -> tenancy(tenancy, personId)))
        .part(
            "employment",
            Service.EMPLOYMENT,
            results.get("employments"),
            page -> PartJson.completeList(page, PersonViewComposer::employment))
        .part(
            "insurance",
            Service.EMPLOYMENT,
            results.get("insurances"),
            page -> PartJson.completeList(page, account -> PartJson.pick(account, Insurance.class)))
        .part(
            "schooling",
            Service.EMPLOYMENT,
            results.get("enrolments"),
            page -> PartJson.completeList(page, PersonViewComposer::schooling))
        .withNull(List.of("entitlements", "timeline"));
  }

  /** The registered residence of today. */
  private static JsonNode residence(JsonNode person, LocalDate today) {
    var residences = person.path("residences");
    if (!residences.isArray()) {
      return JsonNodeFactory.instance.missingNode();
    }
    String day = today.toString();
    return residences
        .valueStream()
        .filter(residence -> residence.path("since").asString("").compareTo(day) <= 0)
        .filter(residence ->
            residence.path("until").isNull()
                || residence.path("until").asString("").compareTo(day) > 0)
        .findFirst()
        .<JsonNode>map(residence -> PartJson.pick(residence, Residence.class))
        .orElse(JsonNodeFactory.instance.nullNode());
  }

  /** The tenancy with the roles of the person, without the other parties. */
  private static JsonNode tenancy(JsonNode tenancy, String personId) {
    var json = TenancyJson.pick(tenancy, Tenancy.class);
    var as = json.putArray("as");
    if (tenancy.path("landlord").path("personId").asString("").equals(personId)) {
      as.add("LANDLORD");
    }
    if (tenancy.path("tenants").valueStream().anyMatch(one -> one.asString("").equals(personId))) {
      as.add("TENANT");
    }
    if (tenancy
        .path("occupants")
        .valueStream()
        .anyMatch(one -> one.asString("").equals(personId))) {
      as.add("OCCUPANT");
    }
    return json;
  }

  private static JsonNode employment(JsonNode employment) {
    var json = PartJson.pick(employment, Employment.class);
    json.set("enterprise", employment.path("enterpriseName"));
    json.put("ended", employment.path("status").asString("").equals("ENDED"));
    var filing = json.putObject("filing");
    filing.set("hireOn", employment.at("/hireFiled/on"));
    filing.set("hireLate", employment.at("/hireFiled/late"));
    filing.set("leavingOn", employment.at("/leavingFiled/on"));
    filing.set("leavingLate", employment.at("/leavingFiled/late"));
    return json;
  }

  private static JsonNode schooling(JsonNode enrolment) {
    var json = PartJson.pick(enrolment, Schooling.class);
    json.set("school", enrolment.path("schoolName"));
    return json;
  }
}
